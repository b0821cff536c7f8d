/** Dates of which only the month or the year may be known. */
@NullMarked
package nl.stvda.voortgang.conventions.date;

import org.jspecify.annotations.NullMarked;
