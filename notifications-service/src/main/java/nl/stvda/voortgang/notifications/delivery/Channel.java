package nl.stvda.voortgang.notifications.delivery;

import java.util.UUID;

/** A way by which something leaves, such as mail. */
public interface Channel {

    /** The word by which deliveries name this channel. */
    String code();

    /** Makes one attempt, outside of any transaction. An exception is a fault of ours and counts as a failed attempt. */
    AttemptResult attempt(UUID delivery, String recipient);
}
