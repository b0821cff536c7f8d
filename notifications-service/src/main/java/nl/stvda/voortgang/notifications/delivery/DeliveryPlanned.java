package nl.stvda.voortgang.notifications.delivery;

/** There is an attempt to make once this transaction has committed. */
record DeliveryPlanned() {}
