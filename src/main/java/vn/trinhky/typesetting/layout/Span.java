package vn.trinhky.typesetting.layout;

/**
 * A part of a line that looks the same.
 *
 * @param run says how; its text is the part's
 * @param x from the left end of the line, before blanks are widened
 * @param blanks of the line that stand before it
 */
public record Span(Run run, float x, int blanks) {}
