/** What the secretariat must know, as facts that never change, and who read it; how it is shown and told is decided above. */
@NullMarked
package nl.stvda.voortgang.notifications.alert;

import org.jspecify.annotations.NullMarked;
