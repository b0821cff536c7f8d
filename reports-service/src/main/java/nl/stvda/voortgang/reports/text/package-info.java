/** Texts in Dutch and English: which one a reader gets, and how it is set. */
@NullMarked
package nl.stvda.voortgang.reports.text;

import org.jspecify.annotations.NullMarked;
