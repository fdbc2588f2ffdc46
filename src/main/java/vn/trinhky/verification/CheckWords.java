package vn.trinhky.verification;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.shell.AgencyName;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.signing.SignatureFinding;
import vn.trinhky.signing.SignatureFinding.Kind;
import vn.trinhky.signing.SignatureMade;
import vn.trinhky.signing.SignedPdf.SignedState;
import vn.trinhky.verification.CheckStatement.Line;
import vn.trinhky.verification.CheckStatement.Outcome;
import vn.trinhky.verification.Verdict.Changed;
import vn.trinhky.verification.Verdict.Genuine;
import vn.trinhky.verification.Verdict.NoLongerStanding;
import vn.trinhky.verification.Verdict.NotOurs;
import vn.trinhky.verification.Verdict.Undecided;
import vn.trinhky.verification.Verdict.Unsigned;

/** Puts a verdict into the words that screen, report and command line share. */
@Component
public class CheckWords {
    private static final String KEY = "verification.check.";
    /** What everybody understands; the others are for who asks for the technical details. */
    private static final Set<Kind> PLAIN = Set.of(
            Kind.NOT_THE_TWO_SIGNATURES,
            Kind.CHANGED_AFTER_SEAL,
            Kind.CHANGED_BEFORE_SEAL,
            Kind.LOCK_MISSING,
            Kind.NOT_CERTIFIED);

    private final I18NProvider translations;
    private final AgencyName agency;
    private final Dates dates;

    CheckWords(I18NProvider translations, AgencyName agency, Dates dates) {
        this.translations = translations;
        this.agency = agency;
        this.dates = dates;
    }

    public CheckStatement of(CheckResult result, Locale locale) {
        return new Speaker(locale).statement(result);
    }

    /** Speaks one language. */
    private final class Speaker {
        private final Locale locale;

        Speaker(Locale locale) {
            this.locale = locale;
        }

        CheckStatement statement(CheckResult result) {
            String when = dates.exact(result.at(), locale);
            return switch (result.verdict()) {
                case Genuine genuine ->
                    statement(genuine, genuine.document(), when)
                            .with(confirmed(result, new Line(Outcome.PASS, say("standing"), "")));
                case NoLongerStanding frozen ->
                    new CheckStatement(
                                    frozen.kind(),
                                    say(frozen.status().name()),
                                    say(
                                            frozen.status().name() + ".text",
                                            frozen.document().agencyName()),
                                    when)
                            .about(frozen.document(), people(frozen.document()))
                            .with(confirmed(
                                    result,
                                    new Line(
                                            Outcome.FAIL,
                                            say(frozen.status().name() + ".since", dates.exact(frozen.since(), locale)),
                                            "")))
                            .advising(List.of(
                                    say("advice.askClerk", frozen.document().agencyName())));
                case Changed changed -> changed(changed, when);
                case NotOurs others -> notOurs(others, when);
                case Unsigned unsigned ->
                    plain(unsigned, "", when).advising(List.of(say("advice.original"), say("advice.noScan")));
                case Undecided undecided ->
                    plain(undecided, "." + undecided.reason().name(), when);
            };
        }

        private CheckStatement statement(Verdict verdict, TrueDocument document, String when) {
            return new CheckStatement(
                            verdict.kind(),
                            say(verdict.kind().name()),
                            say(verdict.kind().name() + ".text", document.agencyName()),
                            when)
                    .about(document, people(document));
        }

        private CheckStatement plain(Verdict verdict, String part, String when) {
            String name = verdict.kind().name();
            return new CheckStatement(verdict.kind(), say(name), say(name + ".text" + part, agency.shown()), when);
        }

        private CheckStatement notOurs(NotOurs others, String when) {
            return plain(others, "", when)
                    .with(others.claimed().stream()
                            .map(name -> new Line(
                                    Outcome.UNKNOWN, say("claimed", CheckReport.shown(name)), say("unchecked")))
                            .toList())
                    .advising(List.of(say("advice.askSigner")));
        }

        private CheckStatement changed(Changed changed, String when) {
            String name = changed.kind().name();
            Optional<TrueDocument> original = changed.original();
            String text = original.map(document -> say(name + ".text", document.number()))
                    .orElseGet(() -> say(name + ".textUnknown"));
            List<Line> lines = new ArrayList<>();
            lines.add(new Line(Outcome.FAIL, say("notKept"), ""));
            changed.findings().stream()
                    .filter(finding -> PLAIN.contains(finding.kind()))
                    .map(finding -> new Line(Outcome.FAIL, sentence(finding), ""))
                    .forEach(lines::add);
            original.flatMap(document -> document.signatures().stream().findFirst())
                    .ifPresent(signature -> lines.add(new Line(
                            Outcome.UNKNOWN, say("signatureOf", signature.holder()), say("signatureOfOriginal"))));
            CheckStatement statement = new CheckStatement(changed.kind(), say(name), text, when)
                    .with(lines)
                    .technically(changed.findings().stream()
                            .filter(finding -> !PLAIN.contains(finding.kind()))
                            .map(this::sentence)
                            .toList())
                    .advising(List.of(
                            say("advice.stop"),
                            say("advice.again"),
                            say(
                                    "advice.report",
                                    original.map(TrueDocument::agencyName).orElseGet(agency::shown))));
            return original.map(statement::comparedWith).orElse(statement);
        }

        private List<Line> confirmed(CheckResult result, Line standing) {
            List<Line> lines = new ArrayList<>(List.of(new Line(Outcome.PASS, say("kept"), "")));
            if (result.signaturesHold()) {
                lines.add(new Line(Outcome.PASS, say("signaturesHold"), ""));
                lines.add(new Line(Outcome.PASS, say("nothingAdded"), ""));
                lines.add(new Line(Outcome.PASS, say("timeConfirmed"), ""));
            } else {
                lines.add(new Line(Outcome.UNKNOWN, say("signaturesUnconfirmed"), say("signaturesUnconfirmedText")));
            }
            lines.add(standing);
            return lines;
        }

        private List<Line> people(TrueDocument document) {
            return document.signatures().stream().map(this::person).toList();
        }

        private Line person(SignatureMade signature) {
            String at = dates.exactSeconds(signature.at(), locale);
            return signature.state() == SignedState.CERTIFIED
                    ? new Line(Outcome.SIGNATURE, signature.holder(), say("signed", signature.capacity(), at))
                    : new Line(Outcome.SEAL, signature.holder(), say("sealed", at));
        }

        private String sentence(SignatureFinding finding) {
            return translations.getTranslation(
                    finding.messageKey(), locale, finding.arguments().toArray());
        }

        private String say(String key, Object... arguments) {
            return translations.getTranslation(KEY + key, locale, arguments);
        }
    }
}
