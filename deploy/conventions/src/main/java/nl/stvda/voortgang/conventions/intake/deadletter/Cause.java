package nl.stvda.voortgang.conventions.intake.deadletter;

import nl.stvda.voortgang.conventions.intake.ContractViolation;
import nl.stvda.voortgang.conventions.intake.PlainWords;

/** Why a record could not be processed, for those who read neither code nor logs. */
final class Cause {

    private static final String UNEXPECTED = "An unexpected failure; the log of the service tells more.";
    private static final int LONGEST = 1_000;

    private Cause() {}

    /** What a contract lacks is said in words of ours; what else went wrong is for the log. */
    static String of(Throwable failure) {
        return failure instanceof ContractViolation violation && violation.getMessage() != null
                ? PlainWords.of(violation.getMessage(), LONGEST)
                : UNEXPECTED;
    }
}
