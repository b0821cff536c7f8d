/** Who calls. Alerts are shared by all who may read them; only what a person has read is that person's own. */
@NullMarked
package nl.stvda.voortgang.notifications.access;

import org.jspecify.annotations.NullMarked;
