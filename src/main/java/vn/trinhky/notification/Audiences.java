package vn.trinhky.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.PersonId;
import vn.trinhky.organization.absence.Absence;
import vn.trinhky.organization.absence.Absences;
import vn.trinhky.organization.absence.Duty;
import vn.trinhky.report.Holder;

/** Finds the people of an {@link Audience}. */
@Component
class Audiences {
    private final Organization organization;
    private final Absences absences;

    Audiences(Organization organization, Absences absences) {
        this.organization = organization;
        this.absences = absences;
    }

    Set<PersonId> people(Audience audience) {
        return switch (audience) {
            case Audience.One one -> Set.of(one.person());
            case Audience.HoldersOf holders ->
                organization.holders(holders.office()).stream()
                        .map(PersonDetails::id)
                        .collect(Collectors.toUnmodifiableSet());
            case Audience.WhoHas whoHas -> whoHas(whoHas.holder(), whoHas.duty());
        };
    }

    private Set<PersonId> whoHas(Holder holder, Optional<Duty> duty) {
        if (holder instanceof Holder.AnyoneOf any) {
            return people(new Audience.HoldersOf(any.office()));
        }
        List<PersonId> named =
                holder.people().stream().map(Holder.OnePerson::id).toList();
        Set<PersonId> all = new LinkedHashSet<>(named);
        duty.ifPresent(asked -> absences.coveredToday(named).stream()
                .map(Absence::delegation)
                .flatMap(Optional::stream)
                .filter(delegation -> delegation.covers(asked))
                .forEach(delegation -> all.add(delegation.deputy())));
        return all;
    }
}
