package nl.stvda.voortgang.initiatives.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which initiatives are meant: those that fit all of it.
 *
 * @param codes by the name of the parameter, in the order of names; one of the codes of each has to fit
 * @param hasAmount whether money is named
 * @param from the period does not end before
 * @param to the period does not start after
 * @param changedSince changed at or after
 * @param text what was typed, as it was typed
 */
record Filter(
        Map<String, List<String>> codes,
        Optional<Boolean> hasAmount,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Instant> changedSince,
        Optional<String> text) {

    /** Whether it asks for codes only, so that counts are kept for it. */
    boolean isCounted() {
        return from.isEmpty() && to.isEmpty() && changedSince.isEmpty() && text.isEmpty();
    }
}
