package nl.stvda.voortgang.reports.round;

/** A round goes to another state, in this transaction; who observes it and fails prevents it. */
public record RoundMoved(String round, RoundMove move) {}
