package vn.trinhky.typesetting;

/**
 * Breaks text that goes on for more than a page without a new line. Breaking lines takes time that grows with the square
 * of the text between two breaks, so that a paragraph of a hundred pages would take minutes.
 */
final class LongText {
    private static final int LONGEST = 3500;
    private static final int LONGEST_WORD = 200;

    private int length;

    /** The next run of the same text, at most with some blanks turned into line breaks; a word of no end is cut. */
    String next(String run) {
        if (length + run.length() < LONGEST) {
            int newLine = run.lastIndexOf('\n');
            length = newLine < 0 ? length + run.length() : run.length() - newLine - 1;
            return run;
        }
        StringBuilder broken = new StringBuilder(run.length() + 1);
        run.codePoints().forEach(sign -> {
            if (length >= LONGEST && sign == ' ') {
                broken.append('\n');
                length = 0;
            } else {
                if (length >= LONGEST + LONGEST_WORD) {
                    broken.append('\n');
                    length = 0;
                }
                broken.appendCodePoint(sign);
                length = sign == '\n' ? 0 : length + 1;
            }
        });
        return broken.toString();
    }
}
