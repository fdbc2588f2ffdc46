package vn.trinhky.approval.ui.chains;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.approval.ChainCondition;
import vn.trinhky.organization.UnitDetails;
import vn.trinhky.report.DocumentType;
import vn.trinhky.report.Urgency;

/** Type, urgency and drafting unit side by side; each may be left open. */
class ReportKind extends Div {
    private final Select<DocumentType> type;
    private final Select<Urgency> urgency;
    private final Select<UnitDetails> unit;

    ReportKind(List<UnitDetails> units, Runnable changed) {
        addClassName("tk-chain-kind");
        type = select("type", List.of(DocumentType.values()), ChainWords::type, changed);
        urgency = select("urgency", List.of(Urgency.values()), ChainWords::urgency, changed);
        unit = select("unit", units, UnitDetails::name, changed);
        add(type, urgency, unit);
    }

    private <T> Select<T> select(String key, List<T> items, ItemLabelGenerator<T> label, Runnable changed) {
        Select<T> select = new Select<>();
        String open = getTranslation("approval.ReportKind." + key + ".any");
        select.setLabel(getTranslation("approval.ReportKind." + key));
        select.setItems(items);
        select.setItemLabelGenerator(item -> labelOf(item, label, open));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(open);
        select.setPlaceholder(open);
        select.addValueChangeListener(change -> changed.run());
        return select;
    }

    private static <T> String labelOf(@Nullable T item, ItemLabelGenerator<T> label, String open) {
        return item == null ? open : label.apply(item);
    }

    /** An everyday document. */
    void chooseFirst() {
        type.setValue(DocumentType.REPORT);
        urgency.setValue(Urgency.NORMAL);
        unit.getListDataView().getItems().findFirst().ifPresent(unit::setValue);
    }

    void show(ChainCondition condition) {
        type.setValue(condition.type().orElse(null));
        urgency.setValue(condition.urgency().orElse(null));
        unit.setValue(condition
                .unit()
                .flatMap(id -> unit.getListDataView()
                        .getItems()
                        .filter(item -> item.id().equals(id))
                        .findFirst())
                .orElse(null));
    }

    ChainCondition chosen() {
        return new ChainCondition(
                Optional.ofNullable(type.getValue()),
                Optional.ofNullable(urgency.getValue()),
                Optional.ofNullable(unit.getValue()).map(UnitDetails::id));
    }
}
