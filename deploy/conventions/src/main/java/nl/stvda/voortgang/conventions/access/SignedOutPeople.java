package nl.stvda.voortgang.conventions.access;

import java.time.Instant;

/**
 * The people whose tokens are refused because they were signed out or their access ended, in the memory of this node:
 * asked with every request, so it costs nothing.
 */
public interface SignedOutPeople {

    /** Whether a token of this account, made at this moment, is refused. */
    boolean refuses(String subject, Instant issuedAt);
}
