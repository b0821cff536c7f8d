package nl.stvda.voortgang.reports.dashboard.upkeep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A service that takes events in, and may fail to. */
enum Source {
    /** This one: what it could not take in is missing from the draft. */
    REPORTS,
    /** The other one: of what it could not take in nobody was told. */
    NOTIFICATIONS;

    /** How addresses and messages name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Source> of(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code().equals(code))
                .findFirst();
    }
}
