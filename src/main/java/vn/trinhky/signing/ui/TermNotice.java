package vn.trinhky.signing.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.trinhky.shell.kit.Dates;
import vn.trinhky.shell.kit.Notice;
import vn.trinhky.signing.CertificateTerm;
import vn.trinhky.signing.CertificateTerm.Stage;

/** A certificate that ends soon, or has ended: until when, and what to do. */
class TermNotice extends Notice {

    TermNotice(CertificateTerm term, String ofWhom, Dates dates) {
        super(kind(term.stage()), title(term, ofWhom, dates));
        addText(getTranslation(
                term.stage() == Stage.ENDED ? "signing.TermNotice.endedText" : "signing.TermNotice.endsText"));
        addClassName("tk-term");
    }

    private static Kind kind(Stage stage) {
        return switch (stage) {
            case GOOD, ENDS_IN_MONTHS -> Kind.INFO;
            case ENDS_IN_WEEKS -> Kind.WARN;
            case ENDS_IN_DAYS, ENDED -> Kind.ERROR;
        };
    }

    private static String title(CertificateTerm term, String ofWhom, Dates dates) {
        String day = dates.day(term.validTo());
        return I18NProvider.translate(
                term.stage() == Stage.ENDED ? "signing.TermNotice.ended" : "signing.TermNotice.ends",
                ofWhom,
                day,
                term.daysLeft());
    }
}
