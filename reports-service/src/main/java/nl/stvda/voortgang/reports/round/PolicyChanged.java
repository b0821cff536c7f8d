package nl.stvda.voortgang.reports.round;

/** The members are to agree in another way, from the next freeze on; told in the transaction that decides it. */
public record PolicyChanged(String round, SignOffPolicy policy, int version) {}
