/**
 * Rounds of reporting: what a report consists of and what belongs where, all of it data. The package is larger than
 * others because what a round is told and what it answers are records of its own; the rules are in {@link Round},
 * {@link RoundState} and {@link Placement}.
 */
@NullMarked
package nl.stvda.voortgang.reports.round;

import org.jspecify.annotations.NullMarked;
