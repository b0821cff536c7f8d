package nl.stvda.voortgang.conventions.sweep;

import java.time.Instant;

/** Removes what is old enough from one table. Every instance sweeps, so two at once must do no harm. */
public interface Sweep {

    /** What is swept, for the log. */
    String name();

    /** How many at a time. Fewer where one of them has many rows in other tables, which go with it. */
    default int batch() {
        return 1_000;
    }

    /**
     * Removes at most so many, in a transaction of its own.
     *
     * @return how many were removed; fewer than {@code most} when nothing is left to remove
     */
    int remove(Instant now, int most);
}
