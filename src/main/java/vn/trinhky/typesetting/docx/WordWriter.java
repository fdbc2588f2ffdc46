package vn.trinhky.typesetting.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.HeadingNumbers;
import vn.trinhky.report.content.ReportContent;
import vn.trinhky.typesetting.words.Wording;

/**
 * Writes a report as a Word document with real styles, lists, tables and page fields, laid out like its PDF. Keeps nothing,
 * so that many can be written at once.
 *
 * @see <a href="../../../../../../../docs/decisions/0014-word-export.md">decision 0014</a>
 */
public final class WordWriter {
    private final Wording text;
    private final WordPictures pictures;
    private final XWPFDocument document;
    private final WordStyles styles;
    private final WordParagraphs paragraphs;

    private WordWriter(Wording text, WordPictures pictures, XWPFDocument document) throws IOException {
        this.text = text;
        this.pictures = pictures;
        this.document = document;
        this.styles = WordStyles.in(document);
        this.paragraphs = new WordParagraphs(document);
    }

    /** The document as a file. */
    public static byte[] write(Wording text, WordPictures pictures) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new WordWriter(text, pictures, document).write();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private void write() {
        describe();
        WordFrame frame = new WordFrame(document, paragraphs);
        frame.opening(text.opening());
        body(text.body());
        frame.closing(text.closing());
        WordSections sections = new WordSections(document, text.opening());
        appendices(sections);
        sections.end();
    }

    private void describe() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(text.properties().title());
        core.setCreator(text.properties().author());
        core.getUnderlyingProperties().setLanguageProperty("vi-VN");
        core.setCreated(Optional.of(Date.from(text.properties().createdAt().toInstant())));
    }

    private void body(ReportContent content) {
        blocks(content.blocks(), HeadingNumbers.labels(content), WordStyles.HEADINGS, 0);
    }

    /** Each appendix begins a section of its own, with its own page numbers, headings and direction of the page. */
    private void appendices(WordSections sections) {
        List<Block> blocks = text.appendices().blocks();
        List<String> labels = HeadingNumbers.labels(text.appendices());
        int from = 0;
        while (from < blocks.size()) {
            Block.Appendix appendix = (Block.Appendix) blocks.get(from);
            int to = from + 1;
            while (to < blocks.size() && !(blocks.get(to) instanceof Block.Appendix)) {
                to++;
            }
            sections.begin(appendix.landscape());
            paragraphs.lines("Signer", List.of(labels.get(from)));
            paragraphs.runs("Signer", appendix.title());
            paragraphs.lines("AppendixReference", List.of(text.appendixReference()));
            blocks(
                    blocks.subList(from + 1, to),
                    labels.subList(from + 1, to),
                    styles.freshHeadings(),
                    sections.width() - WordSections.TEXT_WIDTH);
            from = to;
        }
    }

    private void blocks(List<Block> blocks, List<String> labels, int headings, int wider) {
        WordTables tables = new WordTables(document, WordSections.TEXT_WIDTH + wider);
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading -> heading(heading, labels.get(i), headings);
                case Block.Paragraph paragraph when paragraph.text().isEmpty() -> {}
                case Block.Paragraph paragraph -> paragraphs.runs("BodyText", paragraph.text());
                case Block.Bullet bullet -> bullet(bullet);
                case Block.Table table -> tables.write(table);
                case Block.Image image -> pictures.write(document, image, WordSections.TEXT_WIDTH + wider);
                case Block.Appendix appendix -> throw new IllegalStateException("an appendix begins a section");
            }
        }
    }

    private void bullet(Block.Bullet bullet) {
        String style = bullet.level() == Block.BulletLevel.DASH ? "ListBullet" : "ListBullet2";
        int level = bullet.level().depth() - 1;
        WordStyles.number(paragraphs.runs(style, bullet.text()), WordStyles.BULLETS, level);
    }

    /** Word counts the headings itself, all but the points: it knows no Vietnamese alphabet. */
    private void heading(Block.Heading heading, String label, int headings) {
        var paragraph = paragraphs.runs("Heading" + (heading.level().depth() + 1), heading.text());
        if (heading.level() == Block.HeadingLevel.PART) {
            // its number stands on a line of its own
            paragraph.insertNewRun(0).addBreak();
            paragraph.getRuns().forEach(run -> run.setCapitalized(true));
        }
        if (heading.level() == Block.HeadingLevel.POINT) {
            WordStyles.number(paragraph, styles.point(label), 0);
        } else {
            WordStyles.number(paragraph, headings, heading.level().depth());
        }
    }
}
