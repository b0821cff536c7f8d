package nl.stvda.voortgang.conventions.intake;

import java.io.Serial;

/** A record is not what the contract of its topic says; the message says why in plain words. */
public final class ContractViolation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ContractViolation(String message) {
        super(message);
    }

    ContractViolation(String message, Throwable cause) {
        super(message, cause);
    }
}
