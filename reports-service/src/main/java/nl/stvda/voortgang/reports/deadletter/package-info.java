/** What this service could not take in, for people to look at, to play back or to discard; {@code conventions} does it. */
@NullMarked
package nl.stvda.voortgang.reports.deadletter;

import org.jspecify.annotations.NullMarked;
