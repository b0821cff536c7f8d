/** The same alerts, pushed to whoever is watching within milliseconds of their commit. */
@NullMarked
package nl.stvda.voortgang.notifications.stream;

import org.jspecify.annotations.NullMarked;
