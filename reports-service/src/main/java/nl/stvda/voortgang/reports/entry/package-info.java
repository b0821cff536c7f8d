/** Initiatives as they arrive, and where each stands in a round. */
@NullMarked
package nl.stvda.voortgang.reports.entry;

import org.jspecify.annotations.NullMarked;
