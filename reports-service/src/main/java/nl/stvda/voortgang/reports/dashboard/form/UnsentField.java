package nl.stvda.voortgang.reports.dashboard.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.dashboard.form.SentForm.Field;

/**
 * A field of a form that is to be sent again.
 *
 * @param label what it is called in words of the person
 * @param shown whether it was typed; what was chosen, and what a page puts into its forms, is sent along unseen
 */
record UnsentField(String name, String value, String label, boolean shown) {

    /** What is typed into fields, by the last word of their names; the messages name each. */
    static final Set<String> TYPED = Set.of(
            "text",
            "reason",
            "title",
            "description",
            "heading",
            "name",
            "url",
            "label",
            "note",
            "value",
            "count",
            "email",
            "phone",
            "externalId",
            "start",
            "end",
            "date",
            "firstName",
            "lastName",
            "sentence");

    private static final Pattern CODE = Pattern.compile("\"?[A-Za-z0-9:_-]*\"?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    static UnsentField of(Field field, UnsentMessages words, Language language) {
        var isTyped = parts(field.name()).anyMatch(TYPED::contains);
        var isCode = CODE.matcher(field.value()).matches();
        return new UnsentField(field.name(), field.value(), label(field.name(), words, language), isTyped || !isCode);
    }

    /** Names of fields are pointers into a document, or plain words. */
    private static Stream<String> parts(String name) {
        return Stream.of(name.split("/")).filter(part -> !part.isEmpty());
    }

    private static String label(String name, UnsentMessages words, Language language) {
        var label = parts(name).map(part -> word(part, words, language)).collect(Collectors.joining(", "));
        return label.isEmpty()
                ? name
                : label.substring(0, 1).toUpperCase(Locale.forLanguageTag(language.tag())) + label.substring(1);
    }

    private static String word(String part, UnsentMessages words, Language language) {
        if (NUMBER.matcher(part).matches()) {
            return String.valueOf(Integer.parseInt(part) + 1);
        }
        return part.length() == 2 ? new Language(part).nameIn(language) : words.part(part);
    }
}
