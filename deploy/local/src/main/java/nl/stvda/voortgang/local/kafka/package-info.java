/** A Kafka broker and a Kafka Connect worker inside this process, and the relay from outbox to topic. */
@NullMarked
package nl.stvda.voortgang.local.kafka;

import org.jspecify.annotations.NullMarked;
