package nl.stvda.voortgang.reports.dashboard.contribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.text.Markdown;

/**
 * The form as it is shown.
 *
 * @param subject what it is about, with the address that it is sent to
 * @param languages of texts, the preferred one first
 */
record Form(
        Frame frame,
        Subject subject,
        Typed typed,
        Occasion occasion,
        List<Language> languages,
        Choices.Catalogue catalogue) {

    /** A field with what stands in it. */
    record Input(String name, String value, Optional<Mistake> mistake, Optional<Language> language, boolean focused) {

        /** What it is called, whatever its row and its language. */
        public String what() {
            return Field.named(name).what();
        }

        /** As the report will have it. */
        public String html() {
            return Markdown.toHtml(value);
        }

        Input with(String other) {
            return new Input(name, other, mistake, language, focused);
        }
    }

    /** Something to choose; the first one of a list has the name of the field as its id, for links from the summary. */
    record Option(String id, String code, Text label, boolean chosen) {}

    /** Themes, under the agreement that they belong to. */
    record Themes(Text agreement, List<Option> options) {}

    /** A row of a list. */
    record Row(int number, String list, boolean focused, Form form) {

        /** Where typing goes on in a row that was added. */
        private static final List<String> FIRST = List.of("name", "url", "qualifier");

        public int index() {
            return number - 1;
        }

        /** Most amounts are in this one, so it stands there to begin with. */
        public Input currency() {
            var typed = in("currency");
            return typed.value().isEmpty() ? typed.with("EUR") : typed;
        }

        public Input in(String field) {
            return form.in("%s/%d/%s".formatted(list, index(), field), focused && FIRST.contains(field));
        }

        public List<Input> texts(String field) {
            return form.texts("%s/%d/%s".formatted(list, index(), field));
        }
    }

    public Input in(String field) {
        return in(field, false);
    }

    private Input in(String field, boolean focused) {
        return new Input(field, typed.text(field), mistake(field), Optional.empty(), focused);
    }

    /** One field for each language. */
    public List<Input> texts(String field) {
        return languages.stream()
                .map(language -> {
                    var name = field + "/" + language.tag();
                    return new Input(name, typed.text(name), mistake(name), Optional.of(language), false);
                })
                .toList();
    }

    public Optional<Mistake> mistake(String field) {
        return occasion.mistakes().stream()
                .filter(mistake -> mistake.field().equals(field))
                .findFirst();
    }

    /** At least one, so that there is something to type into. */
    public List<Row> rows(String list) {
        var filled = typed.rows(list);
        var isAdded = occasion.added().filter(list::equals).isPresent();
        var shown = Math.max(1, filled + (isAdded ? 1 : 0));
        return IntStream.rangeClosed(1, shown)
                .mapToObj(number -> new Row(number, list, isAdded && number == shown, this))
                .toList();
    }

    public List<Option> agreements() {
        return options(
                "/agreement",
                catalogue.agreements().stream()
                        .map(agreement -> new Named(agreement.code(), agreement.in(frame.language())))
                        .toList());
    }

    public List<Themes> themes() {
        return catalogue.agreements().stream()
                .filter(agreement -> !agreement.themes().isEmpty())
                .map(agreement ->
                        new Themes(agreement.in(frame.language()), options(Typed.THEMES, named(agreement.themes()))))
                .toList();
    }

    public List<Option> levels() {
        return options("/level", named(catalogue.levels()));
    }

    public List<Option> instruments() {
        return options("/instrument", named(catalogue.instruments()));
    }

    private record Named(String code, Text label) {}

    private List<Named> named(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Named(choice.code(), choice.in(frame.language())))
                .toList();
    }

    private List<Option> options(String field, List<Named> choices) {
        return choices.stream()
                .map(choice -> new Option(
                        field + "/" + choice.code(), choice.code(), choice.label(), typed.has(field, choice.code())))
                .toList();
    }

    public List<Option> sides() {
        return options("/side", named(catalogue.sides()));
    }

    public boolean isChosen(String field, String code) {
        return typed.has(field, code);
    }

    /** Whether it is seen by others already, so that there is no way back to a draft. */
    public boolean isSubmitted() {
        return subject.isSubmitted();
    }

    /** What the secretariat writes for others is never a draft, since only the organisation would see it. */
    public boolean isDraftPossible() {
        return !isSubmitted() && subject.behalf().isEmpty();
    }

    public List<String> actorKinds() {
        return List.of(
                "social-partner",
                "sector-body",
                "training-fund",
                "company",
                "collective-agreement-parties",
                "advisory-council",
                "government",
                "knowledge-institution",
                "other");
    }

    public List<String> qualifiers() {
        return List.of("exactly", "at-least", "at-most", "about");
    }

    public List<String> frequencies() {
        return List.of("once", "year", "month");
    }

    public List<String> units() {
        return List.of("people", "companies", "organisations", "events");
    }
}
