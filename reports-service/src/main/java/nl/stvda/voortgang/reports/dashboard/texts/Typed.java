package nl.stvda.voortgang.reports.dashboard.texts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a text: a field for each language. */
record Typed(Map<String, String> texts, String reason, int version, boolean preview) {

    static final int LONGEST = 20_000;
    static final int LONGEST_REASON = 2_000;
    private static final String FIELD = "text-";

    static Typed of(MultivaluedMap<String, String> form, List<String> tags) {
        var texts = new LinkedHashMap<String, String>();
        tags.forEach(tag -> texts.put(tag, normal(form.getFirst(FIELD + tag))));
        return new Typed(
                texts, normal(form.getFirst("reason")), version(form.getFirst("version")), form.containsKey("preview"));
    }

    static Typed saved(LocalizedText text, int version, List<String> tags) {
        var texts = new LinkedHashMap<String, String>();
        tags.forEach(tag -> texts.put(tag, Objects.requireNonNullElse(text.get(tag), "")));
        return new Typed(texts, "", version, false);
    }

    /** Browsers send breaks of lines as two characters; stored, they would count as a change. */
    private static String normal(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** One that cannot be read is none that was shown, so it is stale. */
    private static int version(@Nullable String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    String in(String tag) {
        return texts.getOrDefault(tag, "");
    }

    /** A language without a text is left out. */
    LocalizedText text() {
        var written = new LinkedHashMap<>(texts);
        written.values().removeIf(String::isBlank);
        return new LocalizedText(written);
    }

    boolean isReasonTooLong() {
        return reason.length() > LONGEST_REASON;
    }

    Optional<String> problem(String tag, boolean readable) {
        if (in(tag).length() > LONGEST) {
            return Optional.of("long");
        }
        return readable ? Optional.empty() : Optional.of("unreadable");
    }
}
