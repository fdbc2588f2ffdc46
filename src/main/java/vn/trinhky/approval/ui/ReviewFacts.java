package vn.trinhky.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.trinhky.report.ActRecord;
import vn.trinhky.report.ReportAct;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.panel.ReportMarks;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Markup;
import vn.trinhky.shell.kit.Notice;

/** What a reviewer wants to know of a version before reading it: who, when, to whom, and why it came back before. */
class ReviewFacts extends Section {
    private final ReportMarks marks;

    /** @param history newest first */
    ReviewFacts(ReportSummary report, VersionDetails version, List<ActRecord> history, ReportMarks marks) {
        this.marks = marks;
        addClassName("tk-stack");
        history.stream().filter(ReviewFacts::wasSentBack).forEach(act -> add(sentBack(act)));
        add(Markup.section(getTranslation("approval.ReviewFacts.title")), facts(report, version));
    }

    private static boolean wasSentBack(ActRecord act) {
        return act.act() == ReportAct.RETURN || act.act() == ReportAct.REFUSE_TO_SEAL;
    }

    private Notice sentBack(ActRecord act) {
        String title = getTranslation(
                "approval.ReviewFacts.returned", act.actor().name(), act.version(), marks.moment(act.at()));
        return new Notice(Notice.Kind.RETURN, title, act.reason().orElse(""));
    }

    private Facts facts(ReportSummary report, VersionDetails version) {
        ReportMetadata metadata = version.metadata();
        Span hash = Markup.code(version.hash().shortened());
        hash.setTitle(version.hash().hex());
        Facts facts = new Facts()
                .add(getTranslation("approval.ReviewFacts.drafter"), report.drafterName())
                .add(getTranslation("approval.ReviewFacts.submitted"), marks.moment(version.submittedAt()))
                .add(getTranslation("approval.ReviewFacts.round"), Integer.toString(report.round()))
                .add(
                        getTranslation("approval.ReviewFacts.version"),
                        new Span(new Span(version.number() + " · "), hash));
        addLines(facts, getTranslation("approval.ReviewFacts.addressees"), metadata.addressees());
        addLines(facts, getTranslation("approval.ReviewFacts.recipients"), metadata.recipients());
        addLines(facts, getTranslation("approval.ReviewFacts.legalBases"), metadata.legalBases());
        return facts;
    }

    private static void addLines(Facts facts, String term, List<String> lines) {
        if (!lines.isEmpty()) {
            Div all = new Div();
            lines.forEach(line -> all.add(new Div(line)));
            facts.add(term, all);
        }
    }
}
