/** Removes old rows that nobody needs: one schedule, bounded batches and one log line for every table. */
@NullMarked
package nl.stvda.voortgang.conventions.sweep;

import org.jspecify.annotations.NullMarked;
