package nl.stvda.voortgang.initiatives.imports.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.stvda.voortgang.initiatives.catalogue.AgreementResponse;
import nl.stvda.voortgang.initiatives.table.Column;
import nl.stvda.voortgang.initiatives.table.Columns;

/**
 * What a template says, whatever its form.
 *
 * @param codes by the column, or by the part of a cell, that they stand in
 * @param shown the agreement of the example
 */
record Template(
        Columns columns,
        SequencedMap<String, List<TemplateCodes.Code>> codes,
        Optional<AgreementResponse> shown,
        TemplateWords words) {

    /** What stands in the row that shows how cells are filled; empty where nothing needs to stand. */
    String example(Column column) {
        var label = column.label();
        return switch (label) {
            case "status" -> "draft";
            case "agreement" -> shown.map(AgreementResponse::code).orElse("");
            case "themes" ->
                shown.map(agreement -> agreement.themes().getFirst().code()).orElse("");
            case "side", "level", "instrument" -> first(label);
            case "period.start" -> "2026-01-10";
            case "period.end" -> "2026-06-30";
            case "reach.count" -> "120";
            case "reach.unit" -> "people";
            default -> written(label);
        };
    }

    private String first(String column) {
        return codes.getOrDefault(column, List.of()).stream()
                .map(TemplateCodes.Code::code)
                .findFirst()
                .orElse("");
    }

    /** Texts stand in the language of the template only, which is enough. */
    private String written(String label) {
        var language = words.language().tag();
        var keys = Map.of(
                "externalId",
                "example.externalId",
                "title." + language,
                "example.title",
                "description." + language,
                "example.description",
                "actors",
                "example.actors",
                "links",
                "example.links",
                "amounts",
                "example.amounts");
        var key = keys.get(label);
        return key == null ? "" : words.of(key);
    }

    boolean isNeeded(Column column) {
        return columns.needed().stream().anyMatch(group -> group.contains(column));
    }
}
