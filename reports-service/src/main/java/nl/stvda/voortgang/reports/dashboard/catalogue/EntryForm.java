package nl.stvda.voortgang.reports.dashboard.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * The form of one entry.
 *
 * @param code its key; empty as long as there is none
 * @param tag the version that was read; empty as long as there is none
 * @param sides those that an organisation can stand on
 */
record EntryForm(
        Frame frame,
        Kind kind,
        String code,
        String address,
        Text name,
        String tag,
        List<Language> installed,
        List<Side> sides,
        Attempt attempt,
        boolean mayChange) {

    private static final String THEMES = "/themes";

    /** A side to choose. */
    record Side(String code, Text label) {}

    /** The themes of an agreement, and two more to type. */
    public List<Theme> themes() {
        return IntStream.rangeClosed(0, attempt.typed().rows(THEMES) + 1)
                .mapToObj(row -> new Theme("%s/%d".formatted(THEMES, row), row + 1))
                .toList();
    }

    /** One theme by the name of its fields. */
    record Theme(String field, int number) {

        public String label(String tag) {
            return "%s/label/%s".formatted(field, tag);
        }
    }

    /** What a theme has besides the fields that are shown: its key, and how the agreement itself calls it. */
    public List<Map.Entry<String, List<String>>> kept(Theme theme) {
        return attempt.typed().values().entrySet().stream()
                .filter(value -> value.getKey().startsWith(theme.field() + "/"))
                .filter(value -> !value.getKey().startsWith(theme.field() + "/label/"))
                .toList();
    }

    public List<String> columns() {
        return List.of("translation", "dissemination", "joint-actions", "negotiations", "agreements");
    }
}
