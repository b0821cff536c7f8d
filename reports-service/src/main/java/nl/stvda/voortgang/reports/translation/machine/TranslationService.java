package nl.stvda.voortgang.reports.translation.machine;

import java.util.List;

/** Translates texts; what it answers is a proposal for people to confirm. */
public interface TranslationService {

    /** Whether there is one at all; without one no text ever leaves. */
    boolean isConnected();

    /**
     * Translates texts of one language, in their order. Blocks until there is an answer, so callers hold no transaction.
     *
     * @throws TranslationFailure where there is no whole answer
     */
    List<String> translate(String from, String to, List<String> texts);
}
