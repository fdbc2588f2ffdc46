package vn.trinhky.approval.panel;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import vn.trinhky.approval.ReturnPlace;
import vn.trinhky.approval.RoundStep;

/** Where a report is sent back to: the drafter, and at which step it begins again, or an earlier step. */
public class ReturnField extends Select<ReturnPlace> {
    private final String drafter;

    /** @param places the first of them is chosen at the beginning */
    public ReturnField(List<ReturnPlace> places, String drafter) {
        this.drafter = drafter;
        setLabel(getTranslation("approval.ReturnField.label"));
        setItems(places);
        setItemLabelGenerator(this::name);
        setValue(places.getFirst());
        setHelperText(getTranslation("approval.ReturnField.help"));
    }

    private String name(ReturnPlace place) {
        RoundStep step = place.step();
        String key = switch (place) {
            case ReturnPlace.ToDrafter toDrafter -> "approval.ReturnField.drafter";
            case ReturnPlace.ToStep toStep -> "approval.ReturnField.step";
        };
        String people = step.people().stream().map(person -> person.name()).collect(Collectors.joining(", "));
        return getTranslation(key, step.number(), people, drafter);
    }
}
