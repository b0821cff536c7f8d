package nl.stvda.voortgang.notifications.delivery;

import java.util.UUID;

/** A delivery that waits for an attempt. */
record DueDelivery(UUID id, String channel, String recipient) {}
