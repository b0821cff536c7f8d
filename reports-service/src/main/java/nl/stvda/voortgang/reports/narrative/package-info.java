/** The texts that the secretariat writes around the entries. */
@NullMarked
package nl.stvda.voortgang.reports.narrative;

import org.jspecify.annotations.NullMarked;
