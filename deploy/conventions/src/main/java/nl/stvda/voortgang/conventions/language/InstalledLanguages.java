package nl.stvda.voortgang.conventions.language;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the languages of this installation when the service starts, and so refuses to start with a mistake in them. */
final class InstalledLanguages {

    private InstalledLanguages() {}

    @Startup
    @Produces
    @Singleton
    static Languages languages(LanguagesConfig config) {
        return Languages.of(config);
    }
}
