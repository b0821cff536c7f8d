package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.function.Predicate;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;

/** A theme of an agreement, with the three labels in use for it. */
@Entity
class Theme {

    @Id
    private String code;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText official;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText translation;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    private int position;

    @SuppressWarnings("NullAway.Init")
    Theme() {}

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest
    Theme(String code) {
        this.code = code;
    }

    void rewrite(int place, AgreementRequest.ThemeRequest request, Languages languages) {
        var delivery = languages.delivery();
        position = place;
        label = request.label();
        official = only(Objects.requireNonNullElse(request.official(), label), delivery::equals);
        translation = only(Objects.requireNonNullElse(request.translation(), label), tag -> !tag.equals(delivery));
    }

    /** The agreement is official in one language, and translated into the others. */
    private static LocalizedText only(LocalizedText text, Predicate<String> wanted) {
        var kept = new LinkedHashMap<>(text.texts());
        kept.keySet().removeIf(wanted.negate());
        return new LocalizedText(kept);
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    ThemeResponse response() {
        return new ThemeResponse(code, official, translation, label);
    }
}
