package vn.trinhky.typesetting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.trinhky.typesetting.page.SetPages;
import vn.trinhky.typesetting.words.Wording;

/** Pages as the file that leaves the office. */
public final class BoundPdf {
    private BoundPdf() {}

    /**
     * A PDF/A-2A and PDF/UA-1.
     *
     * @param toBeSigned with the two empty fields for signature and seal
     */
    public static byte[] of(SetPages pages, Wording wording, boolean toBeSigned) {
        try (ArchivablePdf pdf = ArchivablePdf.of(TaggedPdf.of(pages), wording.properties())) {
            if (toBeSigned) {
                SignatureFields.reserve(pdf.document(), SignaturePlace.in(pages.print()), wording);
            }
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }
}
