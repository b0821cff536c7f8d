package nl.stvda.voortgang.initiatives.imports.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.initiatives.catalogue.AgreementResponse;
import nl.stvda.voortgang.initiatives.catalogue.Catalogue;
import nl.stvda.voortgang.initiatives.content.ActorKind;
import nl.stvda.voortgang.initiatives.content.AmountPer;
import nl.stvda.voortgang.initiatives.content.AmountQualifier;
import nl.stvda.voortgang.initiatives.content.ReachUnit;

/** The codes that may stand in the cells of a column, with their meaning. */
@ApplicationScoped
class TemplateCodes {

    private final Catalogue catalogue;
    private final ObjectMapper json;

    TemplateCodes(Catalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** A code. */
    record Code(String code, String meaning) {}

    /** By the column, or by the part of a cell, that they stand in. */
    SequencedMap<String, List<Code>> all(TemplateWords words) {
        var language = words.language();
        var codes = new LinkedHashMap<String, List<Code>>();
        codes.put("status", List.of(code("status", "submitted", words), code("status", "draft", words)));
        codes.put(
                "agreement",
                catalogue.agreements().stream()
                        .map(agreement -> code(agreement.code(), agreement.title(), language))
                        .toList());
        codes.put("side", sides(words));
        codes.put(
                "level",
                catalogue.levels().stream()
                        .map(level -> code(level.code(), level.label(), language))
                        .toList());
        codes.put(
                "instrument",
                catalogue.instruments().stream()
                        .map(instrument -> code(instrument.code(), instrument.label(), language))
                        .toList());
        codes.put(
                "themes",
                catalogue.agreements().stream()
                        .flatMap(agreement -> agreement.themes().stream()
                                .map(theme -> new Code(
                                        theme.code(),
                                        "%s (%s)"
                                                .formatted(
                                                        in(language, theme.label(), theme.code()), agreement.code()))))
                        .toList());
        codes.put("reach.unit", codes("reach.unit", ReachUnit.values(), words));
        codes.put("actors", codes("actors", ActorKind.values(), words));
        codes.put("amounts.per", codes("amounts.per", AmountPer.values(), words));
        codes.put("amounts.qualifier", codes("amounts.qualifier", AmountQualifier.values(), words));
        return codes;
    }

    private List<Code> sides(TemplateWords words) {
        return Stream.concat(
                        catalogue.sides().stream().map(side -> code(side.code(), side.label(), words.language())),
                        Stream.of(code("side", Catalogue.JOINT, words)))
                .toList();
    }

    /** An agreement that has themes, for an example. */
    Optional<AgreementResponse> example() {
        return catalogue.agreements().stream()
                .filter(agreement -> !agreement.themes().isEmpty())
                .findFirst();
    }

    private List<Code> codes(String kind, Enum<?>[] values, TemplateWords words) {
        return Arrays.stream(values)
                .map(value -> code(kind, json.convertValue(value, String.class), words))
                .toList();
    }

    private static Code code(String kind, String code, TemplateWords words) {
        return new Code(code, words.of("code.%s.%s".formatted(kind, code)));
    }

    private static Code code(String code, LocalizedText name, Language language) {
        return new Code(code, in(language, name, code));
    }

    private static String in(Language language, LocalizedText name, String code) {
        return name.in(language).map(Text::value).orElse(code);
    }
}
