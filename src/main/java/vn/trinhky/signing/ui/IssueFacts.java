package vn.trinhky.signing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trinhky.approval.ApprovalRound;
import vn.trinhky.approval.RoundStep;
import vn.trinhky.report.ReportMetadata;
import vn.trinhky.report.ReportSummary;
import vn.trinhky.report.VersionDetails;
import vn.trinhky.report.panel.AttachmentList;
import vn.trinhky.shell.kit.Checks;
import vn.trinhky.shell.kit.Markup;

/** Number, date, signer and recipients of a signed document, as the clerk compares them with the page. */
class IssueFacts extends Div {
    private final SigningServices services;

    IssueFacts(ReportSummary report, VersionDetails version, Optional<ApprovalRound> round, SigningServices services) {
        this.services = services;
        addClassName("tk-stack");
        Div top = new Div(
                services.marks().status(report.status()),
                number(report),
                new Paragraph(version.metadata().subject()),
                services.marks().holder(report));
        top.addClassName("tk-issue-top");
        add(top, section("signing.IssueFacts.checks", checks(report, version, round)));
        add(section("signing.IssueFacts.recipients", recipients(version.metadata())));
        Div attached = new AttachmentList(
                        report.id(),
                        version.metadata().attachments(),
                        services.versions().files())
                .titled();
        attached.addClassName("tk-issue-section");
        add(attached);
    }

    private Paragraph number(ReportSummary report) {
        Paragraph number = new Paragraph(report.number().orElse(""));
        number.addClassName("tk-big");
        return number;
    }

    private Div section(String titleKey, Component content) {
        Div section = new Div(Markup.section(getTranslation(titleKey)), content);
        section.addClassName("tk-issue-section");
        return section;
    }

    private Checks checks(ReportSummary report, VersionDetails version, Optional<ApprovalRound> round) {
        Checks checks = new Checks();
        round.stream()
                .flatMap(current -> current.steps().stream())
                .filter(RoundStep::isSignature)
                .forEach(step -> step.decision()
                        .ifPresent(decision -> checks.add(
                                Checks.Result.PASS,
                                "sign",
                                getTranslation("signing.IssueFacts.signer", step.personName()),
                                services.dates().exactSeconds(decision.at(), getLocale()))));
        report.documentDate()
                .ifPresent(date -> checks.add(
                        Checks.Result.PASS,
                        "calendar",
                        getTranslation(
                                "signing.IssueFacts.date", services.dates().day(date)),
                        ""));
        boolean agreed = round.filter(ApprovalRound::isFullyAgreed)
                .map(ApprovalRound::versionHash)
                .filter(version.hash()::equals)
                .isPresent();
        checks.add(
                agreed ? Checks.Result.PASS : Checks.Result.FAIL,
                getTranslation(agreed ? "signing.IssueFacts.agreed" : "signing.IssueFacts.notAgreed", version.number()),
                version.hash().shortened());
        return checks;
    }

    private UnorderedList recipients(ReportMetadata metadata) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tk-plain-list");
        Stream.concat(metadata.addressees().stream(), metadata.recipients().stream())
                .forEach(line -> list.add(new ListItem(line)));
        if (!metadata.fileCopy().isEmpty()) {
            list.add(new ListItem(getTranslation("signing.IssueFacts.fileCopy", metadata.fileCopy())));
        }
        return list;
    }
}
