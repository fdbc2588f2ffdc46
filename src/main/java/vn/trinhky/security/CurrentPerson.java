package vn.trinhky.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.kernel.ActorRef;
import vn.trinhky.organization.ActingPerson;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;

/** Who is acting right now. Services ask it; a view never hands a person in. */
@Component
public class CurrentPerson implements ActingPerson {

    /**
     * The signed-in person.
     *
     * @throws AccessDeniedException if nobody is signed in
     */
    @Override
    public PersonDetails get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** The signed-in person, or nobody: on public pages, during log-in, in timers. */
    public Optional<PersonDetails> find() {
        return signedIn().map(SignedInPerson::person);
    }

    /** Whether they have a one-time password, and may do nothing but choose their own. */
    public boolean mustChangePassword() {
        return signedIn().filter(SignedInPerson::mustChangePassword).isPresent();
    }

    private static Optional<SignedInPerson> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    public PersonId id() {
        return get().id();
    }

    public ActorRef actor() {
        return get().actor();
    }
}
