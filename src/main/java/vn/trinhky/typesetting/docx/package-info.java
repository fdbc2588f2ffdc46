/** Writes a report as a Word document that an office can go on editing. Apache POI is known here and nowhere else in typesetting. */
@NullMarked
package vn.trinhky.typesetting.docx;

import org.jspecify.annotations.NullMarked;
