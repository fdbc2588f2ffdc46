package vn.trinhky.testing;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.trinhky.security.PersonAccounts;
import vn.trinhky.security.SignedInPerson;

/**
 * Acts as one of the demo people, with the offices they really have. Works on the calling thread only, so that several
 * threads can act as several people at once.
 */
public final class As {
    private As() {}

    /** Something done; may throw anything, which reaches the test as it is. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    /** Acts as this person and then as whoever was signed in before: {@code As.person("vhtt", () -> …)}. */
    public static <T> T person(String login, Callable<T> act) {
        try (Session session = signIn(login)) {
            return act.call();
        } catch (Exception e) {
            throw As.<RuntimeException>asItIs(e);
        }
    }

    public static void person(String login, Act act) {
        try (Session session = signIn(login)) {
            act.run();
        } catch (Exception e) {
            throw As.<RuntimeException>asItIs(e);
        }
    }

    /** Acts with nobody signed in. */
    public static void nobody(Act act) {
        try (Session session = new Session(new SecurityContextImpl())) {
            act.run();
        } catch (Exception e) {
            throw As.<RuntimeException>asItIs(e);
        }
    }

    /** Signs in until closed; in a view test just let it be: the context is cleared after each test. */
    public static Session signIn(String login) {
        return new Session(new SecurityContextImpl(authentication(login)));
    }

    /** What a session of this person carries after a real log-in. */
    public static Authentication authentication(String login) {
        SignedInPerson person =
                SharedContext.get().getBean(PersonAccounts.class).loadUserByUsername(login);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E asItIs(Exception e) throws E {
        throw (E) e;
    }

    /** A signed-in stretch of a test. */
    public static final class Session implements AutoCloseable {
        private final SecurityContext before;

        private Session(SecurityContext during) {
            before = SecurityContextHolder.getContext();
            SecurityContextHolder.setContext(during);
        }

        @Override
        public void close() {
            SecurityContextHolder.setContext(before);
        }
    }
}
