/** Takes the events of initiatives-service in: each has its effect once, and none is lost. */
@NullMarked
package nl.stvda.voortgang.reports.intake;

import org.jspecify.annotations.NullMarked;
