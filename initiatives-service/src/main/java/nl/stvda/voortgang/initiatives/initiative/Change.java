package nl.stvda.voortgang.initiatives.initiative;

import java.time.Instant;

/**
 * Who changes something, and when.
 *
 * @param onBehalf whether the secretariat does it on behalf of the organisation
 */
record Change(String by, Instant at, boolean onBehalf) {

    /** By whoever it belongs to, or whose own decision it is. */
    Change(String by, Instant at) {
        this(by, at, false);
    }
}
