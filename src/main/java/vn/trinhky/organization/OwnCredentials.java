package vn.trinhky.organization;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person changes about their own way in. For the module {@code security}, which knows passwords and sessions. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnCredentials {
    private final People people;
    private final ActingPerson acting;
    private final PersonActs acts;

    OwnCredentials(People people, ActingPerson acting, PersonActs acts) {
        this.people = people;
        this.acting = acting;
        this.acts = acts;
    }

    /**
     * The acting person has chosen a password; all their sessions end.
     *
     * @param encoded never the password itself
     */
    public void choosePassword(String encoded) {
        PersonId me = acting.get().id();
        people.findById(me.value()).orElseThrow().choosePassword(encoded);
        acts.write("passwordChosen", me, Map.of());
        acts.endSessions(me);
    }
}
