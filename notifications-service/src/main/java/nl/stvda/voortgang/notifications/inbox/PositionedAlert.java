package nl.stvda.voortgang.notifications.inbox;

/** An alert with its place in the order of all. */
public record PositionedAlert(long position, AlertResponse alert) {}
