package vn.trinhky.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import vn.trinhky.audit.ChainFinding;
import vn.trinhky.audit.ChainVerification;
import vn.trinhky.shell.kit.Notice;

/** What a check of the chain came to, in one sentence; every wrong place by its number. */
class ChainVerdict extends Div {
    private final transient ChainVerification result;
    private final EntryWords words;

    ChainVerdict(ChainVerification result, Instant checkedAt, Duration took, EntryWords words) {
        this.result = result;
        this.words = words;
        if (result.findingCount() > 0) {
            add(wrong());
        } else if (!result.complete()) {
            add(stopped());
        } else {
            add(intact(words.dates().moment(checkedAt, words.locale()), seconds(took)));
        }
    }

    private Notice intact(String moment, long seconds) {
        if (result.checked() == 0) {
            return new Notice(Notice.Kind.INFO, getTranslation("verification.ChainVerdict.nothing"));
        }
        Notice notice = new Notice(
                Notice.Kind.OK,
                getTranslation("verification.ChainVerdict.intact"),
                getTranslation(
                        "verification.ChainVerdict.intactText", words.number(result.checked()), moment, seconds));
        return result.sealedTo() == 0
                ? notice.addText(getTranslation("verification.ChainVerdict.noSeal"))
                : notice.addText(getTranslation("verification.ChainVerdict.sealedTo", words.number(result.sealedTo())));
    }

    private Notice stopped() {
        return new Notice(
                Notice.Kind.WARN,
                getTranslation("verification.ChainVerdict.stopped"),
                getTranslation("verification.ChainVerdict.stoppedText", words.number(result.checked())));
    }

    private Notice wrong() {
        Notice notice = new Notice(
                        Notice.Kind.ERROR,
                        getTranslation("verification.ChainVerdict.wrong", words.number(result.findingCount())),
                        sentence(result.findings().getFirst()))
                .addText(getTranslation("verification.ChainVerdict.whatToDo"));
        if (!result.complete()) {
            notice.addText(getTranslation("verification.ChainVerdict.stoppedText", words.number(result.checked())));
        }
        return notice.withAction(new Button(
                getTranslation("verification.ChainVerdict.showAll"),
                event -> new FindingsDialog(
                                result.findings().stream().map(this::sentence).toList(), result.findingCount())
                        .open()));
    }

    private String sentence(ChainFinding finding) {
        String key = "verification.ChainFinding." + finding.kind().name();
        return finding.from() == finding.to()
                ? getTranslation(key, words.number(finding.from()))
                : getTranslation(key + "_RANGE", words.number(finding.from()), words.number(finding.to()));
    }

    /** Begun seconds, so that a fast check took one and not none. */
    private static long seconds(Duration took) {
        return took.toSeconds() + 1;
    }
}
