package vn.trinhky.typesetting;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.trinhky.storage.FileStore;
import vn.trinhky.typesetting.docx.WordPictures;
import vn.trinhky.typesetting.docx.WordWriter;

/**
 * Writes reports as Word documents to go on working with: the same words as in print, laid out alike. Like
 * {@link Typesetter} it decides nothing about who may see a report.
 *
 * @see <a href="../../../../../../docs/decisions/0014-word-export.md">decision 0014</a>
 */
@Service
public class WordExport {

    private final FileStore files;

    WordExport(FileStore files) {
        this.files = files;
    }

    /** The manuscript as a file. */
    @PreAuthorize("isAuthenticated()")
    public byte[] word(Manuscript manuscript) {
        return WordWriter.write(Wordings.of(manuscript), new WordPictures(files::get));
    }
}
