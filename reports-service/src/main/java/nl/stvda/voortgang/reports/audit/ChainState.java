package nl.stvda.voortgang.reports.audit;

import java.util.Optional;

/**
 * Whether the chain of the log is whole.
 *
 * @param entries how many are right, from the first one on
 * @param hash of the last one of these
 * @param firstWrong the place of the first entry that does not fit; empty where all do
 */
public record ChainState(long entries, String hash, Optional<Long> firstWrong) {

    public boolean isWhole() {
        return firstWrong.isEmpty();
    }
}
