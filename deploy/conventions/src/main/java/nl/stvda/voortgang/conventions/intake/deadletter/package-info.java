/**
 * Records that a service gave up: kept in its own table with their cause, looked at, played back through the same intake,
 * or discarded with a reason.
 */
@NullMarked
package nl.stvda.voortgang.conventions.intake.deadletter;

import org.jspecify.annotations.NullMarked;
