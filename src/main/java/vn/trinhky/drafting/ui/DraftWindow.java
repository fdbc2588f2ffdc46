package vn.trinhky.drafting.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.EditingSession;
import vn.trinhky.drafting.EditingSession.Writer;
import vn.trinhky.report.DraftDetails;
import vn.trinhky.report.ReportId;
import vn.trinhky.report.ReportMetadata;

/**
 * What one browser window knows of the draft it shows: the revision it stands on, whether it may write, and the words
 * the server has not taken yet. Text and metadata are saved apart but count the same revisions, so the revision a text was
 * typed on only matters if the whole draft was loaded again since.
 */
final class DraftWindow {
    private final Drafting drafting;
    private final ReportId report;
    private final UUID session;
    private long revision;
    private long loaded;
    private boolean writing;
    private @Nullable EditedContent refused;
    private boolean metadataRefused;

    private DraftWindow(Drafting drafting, EditingSession opened) {
        this.drafting = drafting;
        this.report = opened.report();
        this.session = opened.id();
        this.writing = opened.mayWrite();
        standOn(opened.draft());
    }

    /** A new window on the session that was just opened. */
    static DraftWindow on(Drafting drafting, EditingSession opened) {
        return new DraftWindow(drafting, opened);
    }

    ReportId report() {
        return report;
    }

    UUID session() {
        return session;
    }

    /** True if that window of before still holds the draft: this one goes on in its place. */
    boolean follows(UUID former) {
        return drafting.isHeldBy(report, former);
    }

    /** Keeps words that were typed on an older text under a name. */
    void keepApart(String name, String json) {
        drafting.keepApart(report, name, json);
    }

    boolean isWriting() {
        return writing;
    }

    /** From now on another window writes. */
    void stopWriting() {
        writing = false;
    }

    /** Words the server did not take; they are still in the editor. */
    Optional<EditedContent> refused() {
        return Optional.ofNullable(refused);
    }

    /** True if something typed here is not with the server because it was refused. */
    boolean hasRefused() {
        return refused != null || metadataRefused;
    }

    /** Saves the text and returns its revision; the text counts as refused until it is taken. */
    long save(EditedContent text) {
        refused = text;
        long basedOn = text.revision() >= loaded ? revision : text.revision();
        revision = drafting.save(report, session, basedOn, text.change());
        refused = null;
        writing = true;
        return revision;
    }

    /** Saves the metadata, with the same conditions. */
    void save(ReportMetadata metadata) {
        metadataRefused = true;
        revision = drafting.save(report, session, revision, metadata);
        metadataRefused = false;
        writing = true;
    }

    /** Tells the server that the window is still there, and asks who may write. */
    Writer seen() {
        return drafting.seen(report, session);
    }

    /** Goes on writing in this window, if another one of the same person wrote or nobody does; gives the draft as saved. */
    DraftDetails goOn() {
        EditingSession here = drafting.goOnHere(report, session);
        writing = here.mayWrite();
        return here.draft();
    }

    /** True if somebody saved since what stands here was loaded or saved. */
    boolean isBehind(DraftDetails saved) {
        return saved.revision() != revision;
    }

    /** The draft was loaded into the window; whatever was here before is given up. */
    void standOn(DraftDetails draft) {
        revision = draft.revision();
        loaded = draft.revision();
        refused = null;
        metadataRefused = false;
    }

    /** The server changed its text itself, and the page does the same. */
    void follow(long revision) {
        this.revision = revision;
    }

    long revision() {
        return revision;
    }

    void submit() {
        drafting.submit(report, session, revision);
    }

    void close() {
        drafting.close(report, session);
    }
}
