package nl.stvda.voortgang.reports.translation.machine;

import java.util.List;

/** What an installation has unless it asks for more. */
final class NoTranslationService implements TranslationService {

    @Override
    public boolean isConnected() {
        return false;
    }

    @Override
    public List<String> translate(String from, String to, List<String> texts) {
        throw new IllegalStateException("No translation service is connected.");
    }
}
