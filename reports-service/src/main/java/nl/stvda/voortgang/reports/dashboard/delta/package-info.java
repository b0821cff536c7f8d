/** What happened since the previous report, as people read it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.delta;

import org.jspecify.annotations.NullMarked;
