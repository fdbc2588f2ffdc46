package vn.trinhky.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.SessionsEnded;

/**
 * The sessions people have open on this server. Kept in memory, like the sessions themselves: a restart ends both. A
 * session leaves the book when it ends, however it ends.
 */
@Component
public class OpenSessions {
    private static final String ATTRIBUTE = OpenSessions.class.getName();

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenSessions(Clock clock) {
        this.clock = clock;
    }

    /** Writes down whose session it is, once; true if this was the once. */
    public boolean remember(HttpServletRequest request, PersonId person) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) instanceof Open known && known.person.equals(person)) {
            return false;
        }
        Open begun = new Open(
                person,
                session,
                request.getRemoteAddr(),
                BrowserName.of(request.getHeader("User-Agent")),
                clock.instant());
        session.setAttribute(ATTRIBUTE, begun);
        return true;
    }

    /** The latest used first. */
    List<SessionDetails> of(PersonId person) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().person.equals(person))
                .map(entry -> entry.getValue().details(entry.getKey()))
                .sorted(Comparator.comparing(SessionDetails::lastSeen).reversed())
                .toList();
    }

    /** Ends a session of this person; nothing happens if it is another's or has ended. */
    void end(PersonId person, String handle) {
        Open session = open.get(handle);
        if (session != null && session.person.equals(person)) {
            session.end();
        }
    }

    /** All sessions of the person end, but for the one this very request comes from: who acts sees what came of it. */
    @TransactionalEventListener(fallbackExecution = true)
    void endAll(SessionsEnded event) {
        open.values().stream()
                .filter(session -> session.person.equals(event.person()))
                .filter(session -> !session.isCurrent())
                .forEach(Open::end);
    }

    private static @Nullable String currentSessionId() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : request.getSessionId();
    }

    /** A session and whose it is; kept in the session too, so that its end is noticed. */
    private final class Open implements HttpSessionBindingListener {
        private final String handle = UUID.randomUUID().toString();
        private final PersonId person;
        private final HttpSession session;
        private final String address;
        private final String program;
        private final Instant begun;

        Open(PersonId person, HttpSession session, String address, String program, Instant begun) {
            this.person = person;
            this.session = session;
            this.address = address;
            this.program = program;
            this.begun = begun;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.put(handle, this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.remove(handle);
        }

        boolean isCurrent() {
            return session.getId().equals(currentSessionId());
        }

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException alreadyEnded) {
                open.remove(handle);
            }
        }

        SessionDetails details(String name) {
            return new SessionDetails(name, address, program, begun, lastSeen(), isCurrent());
        }

        private Instant lastSeen() {
            try {
                return Instant.ofEpochMilli(session.getLastAccessedTime());
            } catch (IllegalStateException alreadyEnded) {
                return begun;
            }
        }
    }
}
