/** The names of the organisations, as the initiatives-service last announced them. */
@NullMarked
package nl.stvda.voortgang.notifications.organisation;

import org.jspecify.annotations.NullMarked;
