/** What happened since the report of the previous round. */
@NullMarked
package nl.stvda.voortgang.reports.delta;

import org.jspecify.annotations.NullMarked;
