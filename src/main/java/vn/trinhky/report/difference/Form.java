package vn.trinhky.report.difference;

import java.util.List;
import vn.trinhky.kernel.Sha256;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Block.BulletLevel;
import vn.trinhky.report.content.Block.HeadingLevel;
import vn.trinhky.report.content.Block.ImageType;
import vn.trinhky.report.content.Inline;
import vn.trinhky.report.content.ReportContent;

/** What a block is, apart from its words. Tables have no form: they are compared row by row. */
public sealed interface Form {
    /** The block of this form with these words. */
    Block with(List<Inline> words);

    static Form of(Block block) {
        return switch (block) {
            case Block.Heading h -> new Heading(h.level());
            case Block.Paragraph p -> new Paragraph();
            case Block.Bullet b -> new Bullet(b.level());
            case Block.Image i -> new Picture(i.file(), i.type(), i.pixelWidth(), i.pixelHeight(), i.share());
            case Block.Appendix a -> new Appendix(a.landscape());
            case Block.Table t -> throw new IllegalArgumentException("a table is compared row by row");
        };
    }

    /** The words of a block that is no table; those of an image are its text for who cannot see it. */
    static List<Inline> words(Block block) {
        return switch (block) {
            case Block.Heading h -> h.text();
            case Block.Paragraph p -> p.text();
            case Block.Bullet b -> b.text();
            case Block.Image i -> List.of(Inline.of(i.alt()));
            case Block.Appendix a -> a.title();
            case Block.Table t -> throw new IllegalArgumentException("a table is compared row by row");
        };
    }

    record Heading(HeadingLevel level) implements Form {
        @Override
        public Block with(List<Inline> words) {
            return new Block.Heading(level, words);
        }
    }

    record Paragraph() implements Form {
        @Override
        public Block with(List<Inline> words) {
            return new Block.Paragraph(words);
        }
    }

    record Bullet(BulletLevel level) implements Form {
        @Override
        public Block with(List<Inline> words) {
            return new Block.Bullet(level, words);
        }
    }

    /** A picture; another file or another size is another form. */
    record Picture(Sha256 file, ImageType type, int pixelWidth, int pixelHeight, int share) implements Form {
        @Override
        public Block with(List<Inline> words) {
            return new Block.Image(file, type, pixelWidth, pixelHeight, share, ReportContent.text(words));
        }
    }

    record Appendix(boolean landscape) implements Form {
        @Override
        public Block with(List<Inline> words) {
            return new Block.Appendix(words, landscape);
        }
    }
}
