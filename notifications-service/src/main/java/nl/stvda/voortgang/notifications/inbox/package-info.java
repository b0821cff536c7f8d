/** Which events took effect: the memory that makes a second delivery of the same event harmless. */
@NullMarked
package nl.stvda.voortgang.notifications.inbox;

import org.jspecify.annotations.NullMarked;
