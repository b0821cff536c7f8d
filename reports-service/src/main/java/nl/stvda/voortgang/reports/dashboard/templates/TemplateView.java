package nl.stvda.voortgang.reports.dashboard.templates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.templates.TemplateList.Changed;

/**
 * One template with its sections.
 *
 * @param agreements those that it can be for
 * @param parents the sections that another can stand in
 */
record TemplateView(
        Frame frame,
        String id,
        String address,
        Text title,
        Optional<Text> agreement,
        Optional<String> about,
        Optional<Changed> changed,
        int version,
        List<Line> lines,
        List<Option> agreements,
        List<Option> parents,
        List<String> kinds,
        List<Language> installed,
        Attempt attempt,
        LocalizedText saved,
        boolean mayChange) {

    /**
     * A section in the outline.
     *
     * @param depth how many sections it stands in
     */
    record Line(
            String code,
            String address,
            Text heading,
            Optional<Text> question,
            String kind,
            int depth,
            boolean first,
            boolean last,
            boolean numbered) {}

    /** Something to choose. */
    record Option(String code, Text label) {}

    /** What was typed into the form of this name; empty where nothing was. */
    public String typed(String part, String field) {
        return attempt.part().equals(part) ? attempt.typed().text(field) : "";
    }

    /** As above, in the field of a language. */
    public String typedIn(String part, String field, String tag) {
        return typed(part, field + "/" + tag);
    }

    /** What it is called in a language, as it was typed last or is saved. */
    public String called(String tag) {
        return isOpen("head") ? attempt.text("/title/" + tag) : Objects.requireNonNullElse(saved.get(tag), "");
    }

    /** Whether it is for this agreement, as it was chosen last or is saved. */
    public boolean isFor(String code) {
        return isOpen("head")
                ? attempt.has("/agreement", code)
                : about.filter(code::equals).isPresent();
    }

    public boolean isOpen(String part) {
        return attempt.part().equals(part);
    }

    public Optional<FieldMistake> mistake(String field) {
        return attempt.mistake(field);
    }
}
