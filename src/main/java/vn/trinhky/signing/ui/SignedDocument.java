package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.signing.panel.SignedPdfPanel;

/** What came of it: number and date of a document that is signed or issued, who has it now, and the file itself. */
class SignedDocument extends Section {
    private final Header head = new Header();

    SignedDocument(ReportSummary report, String list, SigningServices services) {
        addClassName("tk-doc");
        getElement().setAttribute("aria-label", getTranslation("signing.document.label"));
        String number = report.number().orElseThrow();
        String date = report.documentDate().map(services.dates()::day).orElse("");
        Notice notice = report.status().isIssuedOrAfter()
                ? new Notice(
                        Notice.Kind.OK,
                        getTranslation("signing.SignedDocument.issued", number, date),
                        getTranslation("signing.SignedDocument.issuedText"))
                : new Notice(
                        Notice.Kind.OK,
                        getTranslation("signing.SignedDocument.signed", number, date),
                        getTranslation("signing.SignedDocument.signedText"));
        head.add(new BackToList(list), Markup.section(report.subject()), notice);
        Div page = new Div(new SignedPdfPanel(report.id(), services.signing()));
        page.addClassName("page");
        add(head, page);
    }

    /** Adds what became of it and what can be done about it, below number and date. */
    SignedDocument with(Component more) {
        head.add(more);
        return this;
    }
}
