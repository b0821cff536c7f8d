/** The alerts as a person reads them: worded, linked, grouped and in pages. */
@NullMarked
package nl.stvda.voortgang.notifications.inbox;

import org.jspecify.annotations.NullMarked;
