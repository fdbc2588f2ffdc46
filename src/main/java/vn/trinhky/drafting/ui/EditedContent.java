package vn.trinhky.drafting.ui;

import java.io.Serializable;

/**
 * Content as it stands in the editor, on its way to the server. It comes from outside: read it with
 * {@link vn.trinhky.report.content.ContentJson#read}, which checks it.
 *
 * @param json the JSON form, not yet checked
 * @param words words counted as syllables, for display only
 * @param revision the revision that was loaded or last acknowledged: what the person saw when typing
 */
public record EditedContent(String json, int words, long revision) implements Serializable {}
