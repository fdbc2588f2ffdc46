package vn.trinhky.approval;

import java.util.List;
import java.util.Optional;
import vn.trinhky.organization.PersonDetails;
import vn.trinhky.organization.UnitDetails;
import vn.trinhky.organization.UnitId;

/**
 * The office a chain is drawn for: who works there now, and which other chains are in use.
 *
 * @param people who work here, by name
 */
public record ChainOffice(List<PersonDetails> people, List<UnitDetails> units, List<ChainDetails> others) {
    public ChainOffice {
        people = List.copyOf(people);
        units = List.copyOf(units);
        others = List.copyOf(others);
    }

    /** Those a seat is for, whatever they are allowed to do. */
    List<PersonDetails> at(ChainStep.Whose whose, UnitId draftingUnit) {
        return people.stream()
                .filter(person -> whose.includes(person, draftingUnit))
                .toList();
    }

    Optional<UnitDetails> unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }
}
