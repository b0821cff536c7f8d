package nl.stvda.voortgang.conventions.language;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The same text in some of the languages of the installation. In JSON it is an object with a field for each language, in
 * the order of the installation; {@link LocalizedTextSchema} describes it in the document of an API.
 *
 * @param texts by the tag of their language, the preferred language first
 */
@Schema(type = SchemaType.OBJECT)
public record LocalizedText(@Schema(hidden = true) Map<String, String> texts) {

    /** In no language. */
    public static final LocalizedText NONE = new LocalizedText(Map.of());

    public LocalizedText {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Says it in each of these languages. */
    public static LocalizedText inEach(Collection<String> tags, Function<String, String> words) {
        var texts = new LinkedHashMap<String, String>();
        tags.forEach(tag -> texts.put(tag, words.apply(tag)));
        return new LocalizedText(texts);
    }

    /** A text in one language. */
    public static LocalizedText of(String tag, String text) {
        return new LocalizedText(Map.of(tag, text));
    }

    /** A text in two languages, the preferred one first. */
    public static LocalizedText of(String tag, String text, String otherTag, String otherText) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(tag, text);
        texts.put(otherTag, otherText);
        return new LocalizedText(texts);
    }

    /** The text in this language; null where there is none. */
    public @Nullable String get(String tag) {
        return texts.get(tag);
    }

    /** The text in this language, else in the first one that it is in; it says which. Blank is as good as absent. */
    public Optional<Text> in(Language language) {
        return Stream.concat(Stream.of(language.tag()), texts.keySet().stream())
                .filter(tag -> !texts.getOrDefault(tag, "").isBlank())
                .findFirst()
                .map(tag -> new Text(texts.getOrDefault(tag, ""), new Language(tag)));
    }

    /** Whether it says anything in this language. */
    public boolean isIn(String tag) {
        return !texts.getOrDefault(tag, "").isBlank();
    }

    /** With what another says in the languages in which this one says nothing. */
    public LocalizedText completedBy(LocalizedText other) {
        var both = new LinkedHashMap<>(texts);
        other.texts.forEach((tag, words) -> both.compute(tag, (_, own) -> own == null || own.isBlank() ? words : own));
        return new LocalizedText(both);
    }

    /** The same with these words in one language. */
    public LocalizedText with(String tag, String words) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(tag, words);
        return new LocalizedText(changed);
    }

    /** Whether it is blank in every language. */
    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }
}
