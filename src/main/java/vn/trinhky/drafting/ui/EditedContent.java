package vn.trinhky.drafting.ui;

import java.io.Serializable;
import vn.trinhky.report.content.TextChange;

/**
 * What was typed, on its way to the server.
 *
 * @param change not yet checked: it comes from outside
 * @param words words counted as syllables, for display only
 * @param revision the revision that was loaded or last acknowledged: what the person saw when typing
 */
public record EditedContent(TextChange change, int words, long revision) implements Serializable {}
