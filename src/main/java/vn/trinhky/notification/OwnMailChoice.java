package vn.trinhky.notification;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.EmailAddress;
import vn.trinhky.organization.OwnMailbox;
import vn.trinhky.organization.people.Mailbox;
import vn.trinhky.security.CurrentPerson;

/** How the signed-in person wants to be mailed. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnMailChoice {
    private final MailChoices choices;
    private final OwnMailbox mailbox;
    private final CurrentPerson currentPerson;

    OwnMailChoice(MailChoices choices, OwnMailbox mailbox, CurrentPerson currentPerson) {
        this.choices = choices;
        this.mailbox = mailbox;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public MailChoice get() {
        return choices.of(currentPerson.id());
    }

    public void choose(MailChoice choice) {
        choices.choose(currentPerson.id(), choice);
    }

    /** Where it would go; the administrator writes it down. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> address() {
        return mailbox.find().map(Mailbox::address);
    }
}
