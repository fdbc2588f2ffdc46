package vn.trinhky.security.session;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.security.CurrentPerson;

/** Where the signed-in person is logged in, and the end of it. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSessions {
    private final OpenSessions sessions;
    private final CurrentPerson current;

    OwnSessions(OpenSessions sessions, CurrentPerson current) {
        this.sessions = sessions;
        this.current = current;
    }

    /** The latest used first. */
    public List<SessionDetails> all() {
        return sessions.of(current.id());
    }

    /** Ends one of them; another person's is left alone. */
    public void end(String handle) {
        sessions.end(current.id(), handle);
    }
}
