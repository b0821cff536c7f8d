/** The log of who did what, as people read it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.audit;

import org.jspecify.annotations.NullMarked;
