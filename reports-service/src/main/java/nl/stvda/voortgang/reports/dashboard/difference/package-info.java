/** What changed in a report, as people read it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.difference;

import org.jspecify.annotations.NullMarked;
