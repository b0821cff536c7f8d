/** The dates of a round, planned back from the day on which its report is submitted. */
@NullMarked
package nl.stvda.voortgang.reports.calendar;

import org.jspecify.annotations.NullMarked;
