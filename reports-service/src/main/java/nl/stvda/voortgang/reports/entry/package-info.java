/** Where each initiative stands in each round, and what it counts for there. */
@NullMarked
package nl.stvda.voortgang.reports.entry;

import org.jspecify.annotations.NullMarked;
