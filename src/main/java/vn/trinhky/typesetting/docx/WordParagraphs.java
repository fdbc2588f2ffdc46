package vn.trinhky.typesetting.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.Inline.Mark;

/** Writes text into paragraphs: whatever people wrote stays text. */
final class WordParagraphs {
    private final XWPFDocument document;

    WordParagraphs(XWPFDocument document) {
        this.document = document;
    }

    /** A new paragraph at the end of the document. */
    XWPFParagraph runs(String style, List<Inline> runs) {
        return fill(document.createParagraph(), style, runs);
    }

    XWPFParagraph lines(String style, List<String> lines) {
        XWPFParagraph paragraph = document.createParagraph();
        lines(paragraph, style, lines);
        return paragraph;
    }

    static void lines(XWPFParagraph paragraph, String style, List<String> lines) {
        paragraph.setStyle(style);
        write(paragraph.createRun(), String.join("\n", lines));
    }

    static XWPFParagraph fill(XWPFParagraph paragraph, String style, List<Inline> runs) {
        paragraph.setStyle(style);
        for (Inline inline : runs) {
            XWPFRun run = inline.link()
                    .<XWPFRun>map(link -> paragraph.createHyperlinkRun(link.address()))
                    .orElseGet(paragraph::createRun);
            inline.link().ifPresent(link -> run.setStyle("Hyperlink"));
            mark(run, inline);
            write(run, inline.text());
        }
        return paragraph;
    }

    private static void mark(XWPFRun run, Inline inline) {
        if (inline.has(Mark.BOLD)) {
            run.setBold(true);
        }
        if (inline.has(Mark.ITALIC)) {
            run.setItalic(true);
        }
        if (inline.has(Mark.UNDERLINE)) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        if (inline.has(Mark.SUPERSCRIPT)) {
            run.setSubscript(VerticalAlign.SUPERSCRIPT);
        }
        if (inline.has(Mark.SUBSCRIPT)) {
            run.setSubscript(VerticalAlign.SUBSCRIPT);
        }
    }

    private static void write(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
