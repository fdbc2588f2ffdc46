package vn.trinhky.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trinhky.report.content.Block;
import vn.trinhky.report.content.Inline;

/** A part of the text and what happened to it. Parts come in the order of the newer text, what is gone in its old place. */
public sealed interface Part {
    Change change();

    /** What stood here before, and stands here now. */
    List<Block> before();

    List<Block> after();

    /** All edits of words in it. */
    Stream<Edit> edits();

    /**
     * A block on one side.
     *
     * @param index of the block in its text, counted from 0; within a cell, of the paragraph
     * @param label its number as printed, empty if it has none
     */
    record Side(int index, Form form, String label) {}

    /**
     * Text outside tables, or in one of their cells. One block on each side, unless it is new, gone, split or merged.
     *
     * @param edits in order; the blocks of one side are parted by {@link Word#BREAK}
     */
    record Passage(List<Side> old, List<Side> now, boolean moved, List<Edit> words) implements Part {
        public Passage {
            old = List.copyOf(old);
            now = List.copyOf(now);
            words = List.copyOf(words);
        }

        @Override
        public Change change() {
            if (old.isEmpty()) {
                return Change.INSERTED;
            }
            if (now.isEmpty()) {
                return Change.DELETED;
            }
            if (moved) {
                return Change.MOVED;
            }
            if (old.size() != now.size()) {
                return old.size() < now.size() ? Change.SPLIT : Change.MERGED;
            }
            return inPlace();
        }

        private Change inPlace() {
            if (Edit.any(words, Edit::changesWords) || isOtherwiseFormed()) {
                return Change.CHANGED;
            }
            if (Edit.any(words, edit -> edit.kind() == Edit.Kind.REFORMATTED) || isResized()) {
                return Change.REFORMATTED;
            }
            return isRenumbered() ? Change.RENUMBERED : Change.SAME;
        }

        private boolean isOtherwiseFormed() {
            return !old.getFirst().form().equals(now.getFirst().form()) && !isResized();
        }

        private boolean isResized() {
            return old.getFirst().form() instanceof Form.Picture was
                    && now.getFirst().form() instanceof Form.Picture is
                    && was.file().equals(is.file())
                    && !was.equals(is);
        }

        /** True if its heading has another number than before. */
        public boolean isRenumbered() {
            return old.size() == 1
                    && now.size() == 1
                    && !old.getFirst().label().equals(now.getFirst().label());
        }

        @Override
        public List<Block> before() {
            return blocks(old, words.stream().flatMap(edit -> edit.before().stream()));
        }

        @Override
        public List<Block> after() {
            return blocks(now, words.stream().flatMap(edit -> edit.after().stream()));
        }

        private static List<Block> blocks(List<Side> sides, Stream<Word> words) {
            List<Block> blocks = new ArrayList<>(sides.size());
            List<Inline> runs = new ArrayList<>();
            words.forEach(word -> {
                if (word.isBreak()) {
                    blocks.add(sides.get(blocks.size()).form().with(List.copyOf(runs)));
                    runs.clear();
                } else {
                    runs.addAll(word.runs());
                }
            });
            if (!sides.isEmpty()) {
                blocks.add(sides.get(blocks.size()).form().with(runs));
            }
            return blocks;
        }

        @Override
        public Stream<Edit> edits() {
            return words.stream();
        }
    }

    /** The old place of something that stands elsewhere now. */
    record Trace(int index, Block block) implements Part {
        @Override
        public Change change() {
            return Change.MOVED_AWAY;
        }

        @Override
        public List<Block> before() {
            return List.of();
        }

        @Override
        public List<Block> after() {
            return List.of();
        }

        @Override
        public Stream<Edit> edits() {
            return Stream.empty();
        }
    }

    /** A table; one of the sides is missing if it is new or gone. */
    record Grid(Optional<Frame> old, Optional<Frame> now, boolean moved, List<RowChange> rows) implements Part {
        public Grid {
            rows = List.copyOf(rows);
        }

        @Override
        public Change change() {
            if (old.isEmpty()) {
                return Change.INSERTED;
            }
            if (now.isEmpty()) {
                return Change.DELETED;
            }
            if (moved) {
                return Change.MOVED;
            }
            if (rows.stream().anyMatch(row -> row.change() == Change.CHANGED || !row.isOnBothSides())) {
                return Change.CHANGED;
            }
            boolean sameLook =
                    old.get().looksLike(now.get()) && rows.stream().allMatch(row -> row.change() == Change.SAME);
            return sameLook ? Change.SAME : Change.REFORMATTED;
        }

        @Override
        public List<Block> before() {
            return old
                    .map(frame -> frame.around(rows.stream()
                            .filter(RowChange::wasThere)
                            .map(RowChange::before)
                            .toList()))
                    .stream()
                    .toList();
        }

        @Override
        public List<Block> after() {
            return now
                    .map(frame -> frame.around(rows.stream()
                            .filter(RowChange::isThere)
                            .map(RowChange::after)
                            .toList()))
                    .stream()
                    .toList();
        }

        @Override
        public Stream<Edit> edits() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.parts().stream())
                    .flatMap(Part::edits);
        }
    }

    /** A table without its rows. */
    record Frame(int index, int headerRows, List<Integer> widths) {
        Block around(List<Block.Row> rows) {
            return new Block.Table(headerRows, widths, rows);
        }

        boolean looksLike(Frame other) {
            return headerRows == other.headerRows && widths.equals(other.widths);
        }
    }
}
