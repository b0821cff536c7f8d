/** Which round collects for which agreement: data of the house, so that the next round is a row and not a release. */
@NullMarked
package nl.stvda.voortgang.notifications.round;

import org.jspecify.annotations.NullMarked;
