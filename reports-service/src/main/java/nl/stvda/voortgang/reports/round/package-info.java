/** Rounds of reporting: what a report consists of and what belongs where, all of it data. */
@NullMarked
package nl.stvda.voortgang.reports.round;

import org.jspecify.annotations.NullMarked;
