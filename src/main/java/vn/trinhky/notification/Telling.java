package vn.trinhky.notification;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.organization.PersonId;

/** Writes down what people are told. Nobody is told what they did themselves. */
@Component
class Telling {
    private final Notices notices;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Telling(Notices notices, Audiences audiences, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.audiences = audiences;
        this.events = events;
        this.clock = clock;
    }

    /** @param doer who did what is told of; empty if nobody did */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(List<Tiding> tidings, Optional<PersonId> doer) {
        Set<PersonId> told = new HashSet<>();
        for (Tiding tiding : tidings) {
            for (PersonId person : audiences.people(tiding.audience())) {
                if (!doer.equals(Optional.of(person))
                        && notices.add(person, tiding, clock.instant()).isPresent()) {
                    told.add(person);
                }
            }
        }
        if (!told.isEmpty()) {
            events.publishEvent(new PeopleTold(told));
        }
    }
}
