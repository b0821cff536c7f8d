package nl.stvda.voortgang.reports.dashboard.contribution;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.language.Language;

/**
 * A field of the form, taken apart to be spoken of.
 *
 * @param what its name without row and language: {@code links.label}
 * @param row its row, counted from 1
 * @param language of its text
 */
record Field(String what, Optional<Integer> row, Optional<Language> language) {

    private static final Pattern ROW = Pattern.compile("/(\\d{1,2})(?=/|$)");
    private static final Pattern LANGUAGE = Pattern.compile("(?<=/(?:title|description|label|note))/([A-Za-z-]+)$");

    static Field named(String pointer) {
        var row = ROW.matcher(pointer);
        var number = row.find() ? Optional.of(Integer.parseInt(row.group(1)) + 1) : Optional.<Integer>empty();
        var bare = row.reset().replaceAll("");
        var language = LANGUAGE.matcher(bare);
        var tag = language.find() ? Optional.of(new Language(language.group(1))) : Optional.<Language>empty();
        var what = language.reset().replaceAll("");
        return new Field(what.isEmpty() ? "" : what.substring(1).replace('/', '.'), number, tag);
    }
}
