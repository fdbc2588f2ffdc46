package vn.trinhky.typesetting;

import org.springframework.stereotype.Component;
import vn.trinhky.report.content.ContentLimits;
import vn.trinhky.report.content.ContentRule;
import vn.trinhky.storage.FileStore;
import vn.trinhky.typesetting.PageMark.Numbered;
import vn.trinhky.typesetting.page.PageSetter;
import vn.trinhky.typesetting.page.SetPages;
import vn.trinhky.typesetting.pdf.BoundPdf;
import vn.trinhky.typesetting.words.Wording;

/** The way from manuscript to file, without asking who wants it. Safe for any number of callers at once; only so many are
 * served at a time, see {@link PressRoom}. */
@Component
class Press {
    /** More than fits on any page; longer reports are refused before the work of setting them. */
    private static final int MOST_CHARACTERS_ON_A_PAGE = 6000;

    private final FileStore files;
    private final PressRoom room = PressRoom.forThisMachine();

    Press(FileStore files) {
        this.files = files;
    }

    TypesetPdf print(Manuscript manuscript) {
        refuseEndless(manuscript);
        return room.enter(() -> printed(manuscript));
    }

    private TypesetPdf printed(Manuscript manuscript) {
        Wording wording = Wordings.of(manuscript);
        SetPages pages = set(wording);
        byte[] pdf = BoundPdf.of(pages, wording, manuscript.mark() instanceof Numbered);
        return new TypesetPdf(pdf, pages.print().getPages().size());
    }

    /** The pages before they become a file. */
    SetPages set(Wording wording) {
        return PageSetter.set(wording, files::get);
    }

    private static void refuseEndless(Manuscript manuscript) {
        int least = manuscript.content().plainText().length() / MOST_CHARACTERS_ON_A_PAGE;
        if (least > ContentLimits.MAX_PAGES) {
            throw ContentRule.TOO_MANY_PAGES.broken(least, ContentLimits.MAX_PAGES);
        }
    }
}
