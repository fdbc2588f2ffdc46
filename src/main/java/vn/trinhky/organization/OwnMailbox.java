package vn.trinhky.organization;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.people.Mailbox;

/** Where the signed-in person gets mail. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnMailbox {
    private final People people;
    private final ActingPerson acting;

    OwnMailbox(People people, ActingPerson acting) {
        this.people = people;
        this.acting = acting;
    }

    /** Empty as long as the administrator knows no address. */
    public Optional<Mailbox> find() {
        return people.findById(acting.get().id().value()).flatMap(Person::mailbox);
    }
}
