package vn.trinhky.security;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.trinhky.kernel.ActorRef;

/**
 * A named part of the program that acts by itself: timers, and whoever hears events after their transaction. It is no
 * person and holds no office; services meant for it ask for the role {@code SYSTEM}, which no log-in gives.
 *
 * @param ref as the records name it
 */
public record SystemActor(ActorRef ref) {
    private static final String ROLE = "ROLE_SYSTEM";

    public static SystemActor named(String part) {
        return new SystemActor(ActorRef.system(part));
    }

    /**
     * Acts on the calling thread and leaves it as it was.
     *
     * @throws IllegalStateException on a thread that serves a screen: there only the person of the screen acts
     */
    public <T> T call(Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        Authentication own = authentication();
        SecurityContextHolder.setContext(new SecurityContextImpl(own));
        try {
            if (!own.equals(SecurityContextHolder.getContext().getAuthentication())) {
                throw new IllegalStateException("a screen acts as its person, never as " + ref.id());
            }
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void run(Runnable act) {
        call(() -> {
            act.run();
            return true;
        });
    }

    private Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(ref, null, List.of(new SimpleGrantedAuthority(ROLE)));
    }
}
