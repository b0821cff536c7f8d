/** What the secretariat decides about entries: where they stand, what is said of them, and what is left out. */
@NullMarked
package nl.stvda.voortgang.reports.curation;

import org.jspecify.annotations.NullMarked;
