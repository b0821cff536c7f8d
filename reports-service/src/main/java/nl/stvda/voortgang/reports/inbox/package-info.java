/** Receives the events of initiatives-service: each has its effect once, and none is lost. */
@NullMarked
package nl.stvda.voortgang.reports.inbox;

import org.jspecify.annotations.NullMarked;
