package nl.stvda.voortgang.reports.dashboard.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;
import nl.stvda.voortgang.reports.round.SignOffRule;

/** The fields that say what a round is called, about and for: when it is opened, and when that is changed. */
record SettingsForm(FormDocument typed, List<FieldMistake> mistakes, List<Language> installed, boolean open) {

    static final FormShape SHAPE = FormShape.of(
            "/year|/ordinal", "/signOff/deadlineCountsAsConsent|/signOff/abstentionAllowed", "/languages|/recipients");

    /** A field with what stands in it. */
    record Input(String name, String value, Optional<FieldMistake> mistake, Optional<Language> language) {

        /** What it is called, whatever its row and its language. */
        public String what() {
            return name.replaceFirst("^/recipients/\\d+/name$", "/recipient")
                    .replaceFirst("^/title/.+", "/title")
                    .substring(1)
                    .replace('/', '.');
        }
    }

    public Input in(String field) {
        return new Input(field, typed.text(field), mistake(field), Optional.empty());
    }

    /** One field for each language. */
    public List<Input> texts(String field) {
        return installed.stream()
                .map(language -> {
                    var name = field + "/" + language.tag();
                    return new Input(name, typed.text(name), mistake(name), Optional.of(language));
                })
                .toList();
    }

    /** The recipients, and one more to type. */
    public List<Recipient> recipients() {
        return IntStream.rangeClosed(0, typed.rows("/recipients"))
                .mapToObj(row -> {
                    var field = "/recipients/%d".formatted(row);
                    var name = in(field + "/name");
                    return new Recipient(
                            field + "/code",
                            typed.text(field + "/code"),
                            name.mistake().isPresent()
                                    ? name
                                    : new Input(name.name(), name.value(), mistake(field + "/code"), Optional.empty()));
                })
                .toList();
    }

    /** Who gets the report; the code is kept as it is once there is one. */
    record Recipient(String codeField, String code, Input name) {}

    public Optional<FieldMistake> mistake(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .findFirst();
    }

    public boolean has(String field, String value) {
        return typed.has(field, value);
    }

    public List<String> rules() {
        return Arrays.stream(SignOffRule.values()).map(SignOffRule::code).toList();
    }
}
