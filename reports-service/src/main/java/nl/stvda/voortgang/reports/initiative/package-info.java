/** What organisations posted, at the latest revision that arrived. */
@NullMarked
package nl.stvda.voortgang.reports.initiative;

import org.jspecify.annotations.NullMarked;
