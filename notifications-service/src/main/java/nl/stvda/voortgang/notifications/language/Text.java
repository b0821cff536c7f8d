package nl.stvda.voortgang.notifications.language;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same in each language that it was said in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The same in each language that it was said in")
public record Text(
        @Schema(description = "Dutch", examples = "FNV heeft een initiatief ingediend.") @Nullable String nl,

        @Schema(description = "English", examples = "FNV submitted an initiative.") @Nullable String en) {

    public static final Locale DUTCH = Locale.of("nl");

    /** Says it in both languages. */
    public static Text inBoth(Function<Locale, String> words) {
        return new Text(words.apply(DUTCH), words.apply(Locale.ENGLISH));
    }

    /** In this language, else in the other one; empty when it was never said. */
    public String in(Locale locale) {
        var wanted = locale.equals(DUTCH) ? nl : en;
        if (wanted != null) {
            return wanted;
        }
        var other = locale.equals(DUTCH) ? en : nl;
        return other == null ? "" : other;
    }
}
