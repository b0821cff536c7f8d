/** What this service could not take in, for people to look at, to play back or to discard; {@code conventions} does it. */
@NullMarked
package nl.stvda.voortgang.notifications.deadletter;

import org.jspecify.annotations.NullMarked;
