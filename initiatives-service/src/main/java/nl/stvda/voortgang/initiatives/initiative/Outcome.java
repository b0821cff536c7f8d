package nl.stvda.voortgang.initiatives.initiative;

import java.util.Locale;

/** What a request did to an initiative. */
enum Outcome {
    /** It was not there before. */
    CREATED,
    /** It is at a new revision. */
    CHANGED,
    /** It said so already: no new revision, and nobody hears of it. */
    UNCHANGED;

    /** The header that says so. */
    static final String HEADER = "Voortgang-Outcome";

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
