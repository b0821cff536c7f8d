package nl.stvda.voortgang.reports.inbox;

import java.io.Serial;

/** A record is not what the contract of the topic says. */
final class ContractViolation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ContractViolation(String message) {
        super(message);
    }

    ContractViolation(String message, Throwable cause) {
        super(message, cause);
    }
}
