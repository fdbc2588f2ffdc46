package vn.trinhky.report.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.trinhky.organization.Organization;
import vn.trinhky.organization.UnitId;
import vn.trinhky.report.difference.Change;
import vn.trinhky.report.difference.MetadataDifference;
import vn.trinhky.report.difference.MetadataDifference.Field;
import vn.trinhky.report.difference.MetadataDifference.FieldChange;
import vn.trinhky.report.difference.Part;
import vn.trinhky.report.difference.Part.Passage;
import vn.trinhky.report.difference.Word;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Markup;

/** What changed around the body, field by field; lines that are the same are left out. */
class MetadataChanges extends Section {
    private final MarkedWords words = new MarkedWords(name -> getTranslation("report.DifferenceSheet." + name));
    private final Organization organization;

    MetadataChanges(MetadataDifference difference, Organization organization) {
        this.organization = organization;
        addClassName("tk-metadata-changes");
        Facts facts = new Facts();
        difference
                .changes()
                .forEach(change -> facts.add(
                        getTranslation(
                                "report.MetadataChanges." + change.field().name()),
                        lines(change)));
        add(Markup.section(getTranslation("report.MetadataChanges.title")), facts);
    }

    private Div lines(FieldChange change) {
        Div lines = new Div();
        change.lines().stream().filter(part -> part.change() != Change.SAME).forEach(part -> {
            Div line = new Div();
            line.add(line(change.field(), part));
            lines.add(line);
        });
        return lines;
    }

    private List<Component> line(Field field, Part part) {
        if (!(part instanceof Passage passage)) {
            return List.of();
        }
        if (!field.isCode()) {
            return words.paragraphs(passage.words(), passage.now().isEmpty()).getFirst();
        }
        return words.label(
                said(
                        field,
                        text(passage.words().stream()
                                .flatMap(edit -> edit.before().stream())
                                .toList())),
                said(
                        field,
                        text(passage.words().stream()
                                .flatMap(edit -> edit.after().stream())
                                .toList())));
    }

    private static String text(List<Word> words) {
        return Word.text(words);
    }

    private String said(Field field, String code) {
        if (code.isEmpty()) {
            return "";
        }
        return switch (field) {
            case TYPE -> getTranslation("report.type." + code);
            case URGENCY -> getTranslation("report.urgency." + code);
            case RESTRICTED -> getTranslation("report.MetadataChanges.restricted." + code);
            case CIRCULATION -> getTranslation("report.circulation." + code);
            case CONTACT -> getTranslation("report.MetadataChanges.contact." + code);
            case DRAFTING_UNIT -> organization.unit(UnitId.of(code)).name();
            default -> code;
        };
    }
}
