package vn.trinhky.signing.ui;

import vn.trinhky.shell.Failure;
import vn.trinhky.shell.kit.Notice;

/** Why a document was not signed or issued, and what is safe. Of an incident nobody knows how far it got. */
class FailureNotice extends Notice {

    /**
     * @param title what did not happen
     * @param safe what is as it was before
     */
    FailureNotice(Failure failure, String title, String safe) {
        super(Kind.ERROR, title);
        addText(failure.kind() == Failure.Kind.NOT_ALLOWED ? getTranslation("signing.document.gone") : failure.text());
        if (failure.kind() != Failure.Kind.INCIDENT) {
            addText(safe);
        }
    }
}
