package nl.stvda.voortgang.reports.round;

/** What the report says of its round, or how it is divided, became different; fired in the transaction that made it so. */
public record RoundChanged(String round) {}
