package nl.stvda.voortgang.notifications.stream;

import nl.stvda.voortgang.notifications.inbox.AlertResponse;

/** What goes over a stream. */
sealed interface Signal {

    /** An alert that this stream has not sent before. */
    record New(AlertResponse alert) implements Signal {}

    /** What was missed cannot be told from here: read the list. */
    record Reset() implements Signal {}

    /** The connection lives. */
    record Heartbeat() implements Signal {}
}
