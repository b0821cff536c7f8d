/** What is in the way of sending a report, and freezing it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.checks;

import org.jspecify.annotations.NullMarked;
