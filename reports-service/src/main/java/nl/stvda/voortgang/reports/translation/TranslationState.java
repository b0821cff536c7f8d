package nl.stvda.voortgang.reports.translation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a text is in a language. */
@Schema(
        name = "TranslationState",
        description =
                "How far it is in the language: not there; written by a machine and confirmed by nobody; made of a "
                        + "text that reads otherwise now; there")
public enum TranslationState {
    /** It is not there. */
    @JsonProperty("missing")
    MISSING,
    /** A machine wrote it, and nobody confirmed it. */
    @JsonProperty("machine")
    MACHINE,
    /** What it was made of reads otherwise now. */
    @JsonProperty("outdated")
    OUTDATED,
    /** It is there. */
    @JsonProperty("translated")
    TRANSLATED;

    /** As it stands in addresses and on pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is left to do for a translator. */
    public boolean isOpen() {
        return this != TRANSLATED;
    }

    /** The one with this code. */
    public static Optional<TranslationState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(TranslationState::code).toList();
    }
}
