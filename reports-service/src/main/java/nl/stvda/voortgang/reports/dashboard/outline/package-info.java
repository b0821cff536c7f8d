/** The pages about how the report of an open round is divided: its sections, what they are called, take and show. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.outline;

import org.jspecify.annotations.NullMarked;
