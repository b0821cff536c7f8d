/** One way to write a value, so that its hash is the same wherever it is computed. */
@NullMarked
package nl.stvda.voortgang.reports.canonical;

import org.jspecify.annotations.NullMarked;
