package vn.trinhky.report;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.organization.absence.Deputyships;
import vn.trinhky.security.CurrentPerson;

/** The signed-in person with everybody they act for. */
@Component
public class Actors {
    private final CurrentPerson currentPerson;
    private final Absences absences;

    Actors(CurrentPerson currentPerson, Absences absences) {
        this.currentPerson = currentPerson;
        this.absences = absences;
    }

    /** Good for one act or one page: whom they act for is asked once, and only if it matters. */
    public Actor current() {
        PersonDetails person = currentPerson.get();
        return new Actor(person, new Once(absences, person.id())::get);
    }

    private static final class Once {
        private final Absences absences;
        private final PersonId person;
        private @Nullable Deputyships known;

        Once(Absences absences, PersonId person) {
            this.absences = absences;
            this.person = person;
        }

        Deputyships get() {
            Deputyships found = known;
            if (found == null) {
                found = absences.heldBy(person);
                known = found;
            }
            return found;
        }
    }
}
