/** Opening a round: of a template or of the round before, filled with what is known already. */
@NullMarked
package nl.stvda.voortgang.reports.opening;

import org.jspecify.annotations.NullMarked;
