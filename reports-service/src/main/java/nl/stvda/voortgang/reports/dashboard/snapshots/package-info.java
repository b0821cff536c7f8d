/** What was frozen, as the members read and sign it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.snapshots;

import org.jspecify.annotations.NullMarked;
