package nl.stvda.voortgang.conventions.language;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** The languages of this installation; explained in the documentation of the package. */
@ConfigMapping(prefix = "voortgang.languages")
public interface LanguagesConfig {

    @WithDefault("nl,en")
    List<String> tags();

    @WithDefault("en")
    String delivery();

    @WithDefault("nl")
    String pages();
}
