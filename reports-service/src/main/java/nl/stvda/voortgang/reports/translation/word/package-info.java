/** Texts as a table in a Word document, for translators who work without a tool for XLIFF. */
@NullMarked
package nl.stvda.voortgang.reports.translation.word;

import org.jspecify.annotations.NullMarked;
