package nl.stvda.voortgang.reports.round;

/** Initiatives may belong in other sections of a round than before. Told before anything of the draft is held. */
public record RulesChanged(String round) {}
