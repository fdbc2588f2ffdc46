package vn.trinhky.shell;

import vn.trinhky.shell.kit.Notice;

/** Asks before something that cannot be taken back. Everything else can be undone, so it is not asked. */
public class ConfirmationDialog extends ActDialog {
    private final Runnable act;

    /**
     * @param effect one sentence: what will be true afterwards
     * @param verb verb of the button, never a bare yes
     */
    public ConfirmationDialog(
            UserFeedback feedback, String title, String effect, String verb, String icon, Runnable act) {
        super(feedback, title, verb, icon);
        this.act = act;
        withEffect(effect);
    }

    @Override
    boolean isReady() {
        return true;
    }

    @Override
    void perform() {
        act.run();
    }

    @Override
    void tell(Failure failure) {
        addToBody(new Notice(Notice.Kind.ERROR, failure.title(), failure.text()));
    }
}
