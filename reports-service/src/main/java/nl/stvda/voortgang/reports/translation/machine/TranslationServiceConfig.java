package nl.stvda.voortgang.reports.translation.machine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A service that translates by machine. Without an address there is none. */
@ConfigMapping(prefix = "voortgang.translation-service")
interface TranslationServiceConfig {

    /** Where a LibreTranslate is, without the path of an operation; https, except on this machine. */
    Optional<URI> url();

    /** Its API key, where it wants one. */
    Optional<String> key();

    /** What it calls a language of this installation, where that is not the tag: {@code languages.zh-Hant=zt}. */
    Map<String, String> languages();

    /** How long it may take to be reached. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** How long it may take for a whole answer. */
    @WithDefault("PT45S")
    Duration timeout();

    /** How many characters are sent to it on one day (UTC), by all instances of this service together. */
    @WithDefault("200000")
    @Min(1) int charactersPerDay();

    /** After how many failures in a row it is left alone for a while. */
    @WithDefault("3")
    @Min(1) int failures();

    /** For how long. */
    @WithDefault("PT1M")
    Duration rest();
}
