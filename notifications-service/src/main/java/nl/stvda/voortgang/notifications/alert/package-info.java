/** What the secretariat must know, who read it, and what the mail about it says. */
@NullMarked
package nl.stvda.voortgang.notifications.alert;

import org.jspecify.annotations.NullMarked;
