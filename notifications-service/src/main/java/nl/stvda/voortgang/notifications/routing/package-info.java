/** Chooses, in the transaction that raises an alert, who hears of it and by which channel. */
@NullMarked
package nl.stvda.voortgang.notifications.routing;

import org.jspecify.annotations.NullMarked;
