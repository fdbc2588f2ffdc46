package vn.trinhky.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.trinhky.shell.kit.Checks;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Facts;
import vn.trinhky.shell.kit.Icons;
import vn.trinhky.verification.CheckStatement;
import vn.trinhky.verification.CheckStatement.Line;
import vn.trinhky.verification.TrueDocument;
import vn.trinhky.verification.Verdict.Kind;

/** The verdict first, then who signed and sealed, then what was checked and what to do. */
class CheckCard extends HtmlContainer {
    private final transient CheckStatement result;
    private final transient Dates dates;

    CheckCard(CheckStatement result, String fileName, Dates dates) {
        super("article");
        this.result = result;
        this.dates = dates;
        addClassNames("tk-card", "tk-check-result");
        add(verdict(), file(fileName), body());
    }

    private Component verdict() {
        Div verdict = new Div(Icons.of(icon(result.kind())), new H1(result.title()), new Paragraph(result.text()));
        verdict.addClassName("tk-verdict");
        verdict.getElement().setAttribute("data-kind", look(result.kind()));
        verdict.getElement().setAttribute("role", "status");
        return verdict;
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case GENUINE -> "shield";
            case CHANGED -> "shield-x";
            case NO_LONGER_STANDING -> "ban";
            case NOT_OURS, UNSIGNED -> "info";
            case UNDECIDED -> "warn";
        };
    }

    private static String look(Kind kind) {
        return switch (kind) {
            case GENUINE -> "ok";
            case CHANGED -> "error";
            case NO_LONGER_STANDING, UNSIGNED, UNDECIDED -> "warn";
            case NOT_OURS -> "none";
        };
    }

    private Component file(String name) {
        Div line =
                new Div(Icons.of("file"), new Span(getTranslation("verification.CheckView.file", name, result.when())));
        line.addClassName("file");
        return line;
    }

    private Component body() {
        Div body = new Div();
        body.addClassName("body");
        result.document().ifPresent(document -> body.add(heading(document)));
        Div columns = new Div();
        columns.addClassName("two");
        if (!result.people().isEmpty()) {
            columns.add(part("people", checks(result.people())));
        }
        if (!result.checks().isEmpty()) {
            columns.add(part("checks", checks(result.checks())));
        }
        if (!result.advice().isEmpty()) {
            columns.add(part("advice", steps(result.advice())));
        }
        if (columns.getComponentCount() > 0) {
            body.add(columns);
        }
        result.original().ifPresent(original -> body.add(part("original", facts(original))));
        if (!result.technical().isEmpty()) {
            body.add(technical());
        }
        body.setVisible(body.getComponentCount() > 0);
        return body;
    }

    private Component heading(TrueDocument document) {
        Paragraph number = new Paragraph(numberAndDate(document));
        number.addClassName("number");
        Div heading = new Div(number);
        heading.addClassName("document");
        document.subject().ifPresent(subject -> heading.add(new Paragraph(subject)));
        return heading;
    }

    private String numberAndDate(TrueDocument document) {
        return getTranslation("verification.CheckView.numberAndDate", document.number(), dates.day(document.date()));
    }

    private Div part(String name, Component content) {
        return new Div(new H2(getTranslation("verification.report." + name)), content);
    }

    private static Checks checks(List<Line> lines) {
        Checks checks = new Checks();
        for (Line line : lines) {
            switch (line.outcome()) {
                case PASS -> checks.add(Checks.Result.PASS, line.text(), line.detail());
                case FAIL -> checks.add(Checks.Result.FAIL, line.text(), line.detail());
                case UNKNOWN -> checks.add(Checks.Result.NONE, line.text(), line.detail());
                case SIGNATURE -> checks.add(Checks.Result.PASS, "sign", line.text(), line.detail());
                case SEAL -> checks.add(Checks.Result.PASS, "seal", line.text(), line.detail());
            }
        }
        return checks;
    }

    private static Component steps(List<String> advice) {
        OrderedList steps = new OrderedList();
        advice.forEach(step -> steps.add(new ListItem(step)));
        return steps;
    }

    private Component facts(TrueDocument document) {
        Facts facts = new Facts().add(getTranslation("verification.CheckView.number"), numberAndDate(document));
        document.subject().ifPresent(subject -> facts.add(getTranslation("verification.CheckView.subject"), subject));
        return facts;
    }

    private Component technical() {
        Div lines = new Div();
        result.technical().forEach(line -> lines.add(new Paragraph(line)));
        return new NativeDetails(getTranslation("verification.report.technical"), lines);
    }
}
