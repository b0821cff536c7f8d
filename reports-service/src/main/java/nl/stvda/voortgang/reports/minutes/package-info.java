/** The minutes of the board: files that show that it agreed with a snapshot, kept as they came. */
@NullMarked
package nl.stvda.voortgang.reports.minutes;

import org.jspecify.annotations.NullMarked;
