package nl.stvda.voortgang.notifications.delivery;

/** There is a mail to send once this transaction has committed. */
record DeliveryQueued() {}
