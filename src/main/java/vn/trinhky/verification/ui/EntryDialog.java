package vn.trinhky.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.audit.AuditEntry;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Markup;

/** One entry with everything it says, hashes in full, and what else happened to its subject. */
class EntryDialog extends Dialog {
    private final EntryWords words;

    /** @param history entries of the same subject; empty if the person may not see subjects */
    EntryDialog(AuditEntry entry, List<AuditEntry> history, EntryWords words) {
        this.words = words;
        addClassNames("tk-dialog", "tk-audit-entry");
        setHeaderTitle(getTranslation("verification.EntryDialog.title", words.number(entry.seq())));
        Div body = new Div(facts(entry));
        body.addClassName("tk-dialog-body");
        if (history.size() > 1) {
            body.add(Markup.section(getTranslation("verification.EntryDialog.history")), list(history));
        }
        add(body);
        getFooter().add(new Button(getTranslation("verification.EntryDialog.close"), event -> close()));
    }

    private Facts facts(AuditEntry entry) {
        Facts facts = new Facts()
                .add(getTranslation("verification.EntryDialog.at"), words.moment(entry.at()))
                .add(
                        getTranslation("verification.EntryDialog.actor"),
                        new Div(
                                Markup.bold(entry.actor().name()),
                                Markup.code(" " + entry.actor().id())))
                .add(
                        getTranslation("verification.EntryDialog.action"),
                        new Div(Markup.bold(words.act(entry)), Markup.code(" " + entry.action())));
        addCode(facts, "verification.EntryDialog.subject", entry.subject());
        addCode(facts, "verification.EntryDialog.facts", entry.facts());
        addCode(facts, "verification.EntryDialog.payload", entry.payloadHash());
        addCode(facts, "verification.EntryDialog.previous", entry.previousHash());
        addCode(facts, "verification.EntryDialog.hash", entry.hash());
        return facts;
    }

    private void addCode(Facts facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(getTranslation(key), Markup.code(value));
        }
    }

    private UnorderedList list(List<AuditEntry> history) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tk-audit-history");
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", getTranslation("verification.EntryDialog.history"));
        history.forEach(entry -> list.add(new ListItem(getTranslation(
                "verification.EntryDialog.historyLine",
                words.number(entry.seq()),
                words.moment(entry.at()),
                entry.actor().name(),
                words.act(entry)))));
        return list;
    }
}
