/** That nothing changed, as organisations declared it. */
@NullMarked
package nl.stvda.voortgang.reports.declaration;

import org.jspecify.annotations.NullMarked;
