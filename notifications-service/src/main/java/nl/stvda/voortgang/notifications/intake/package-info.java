/** What comes in over Kafka: initiatives, the catalogue's names, and dead letters of every consumer. */
@NullMarked
package nl.stvda.voortgang.notifications.intake;

import org.jspecify.annotations.NullMarked;
