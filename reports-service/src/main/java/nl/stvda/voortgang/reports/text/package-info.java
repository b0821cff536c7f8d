/** Texts: in which language a reader gets them, and how numbers, dates and Markdown are written. */
@NullMarked
package nl.stvda.voortgang.reports.text;

import org.jspecify.annotations.NullMarked;
