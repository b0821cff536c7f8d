package nl.stvda.voortgang.reports.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.translation.Translation.Made;
import nl.stvda.voortgang.reports.translation.Translation.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text of a report, and what it is in one language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text of a report, and what it is in one language")
public record TranslationUnit(
        @Schema(description = "Its key in the round", examples = "heading.closing")
        String unit,

        @Schema(description = "What it is in the report") UnitKind kind,

        @Schema(description = "The section that shows it; absent for the title of the report", examples = "closing")
        @Nullable String section,

        @Schema(description = "The block or the initiative that it is of; absent where it is of neither") @Nullable UUID id,

        @Schema(
                description = "The version or revision of what it is of; absent where that has none",
                examples = "3",
                minimum = "0")
        @Nullable Integer revision,

        @Schema(description = "What people call the section or the entry")
        LocalizedText place,

        @Schema(description = "The language that it is wanted in (BCP 47)", examples = "en")
        String language,

        @Schema(description = "How far it is") TranslationState state,

        @Schema(
                description = "The language that it is translated from; absent where it is in no other",
                examples = "nl")
        @Nullable String sourceLanguage,

        @Schema(description = "What it says in that language", examples = "Tot slot") @Nullable String source,

        @Schema(description = "What it is in the language; absent where it is not there", examples = "In closing")
        @Nullable String text,

        @Schema(description = "What that was made of, where the source reads otherwise now", examples = "Slot")
        @Nullable String madeOf,

        @Schema(
                description = "Who translated it here; absent where it was written like any text",
                examples = "secretaris")
        @Nullable String madeBy,

        @Schema(description = "When they did") @Nullable Instant madeAt,

        @Schema(
                description = "True where a machine wrote it, whoever confirmed it; left out otherwise",
                examples = "true")
        @Nullable Boolean machine,

        @Schema(description = "Who confirmed what the machine wrote", examples = "secretaris") @Nullable String confirmedBy,

        @Schema(description = "What was translated before: the whole text, then sentences of it. Only read one by one")
        List<Offer> offers,

        @Schema(description = "Its ETag, without the quotes of the header", examples = "0f1e2d3c4b5a6978")
        String tag) {

    static TranslationUnit of(Standing standing, List<Offer> offers) {
        var unit = standing.unit();
        var made = Optional.ofNullable(standing.made());
        var source = Optional.ofNullable(standing.source());
        return new TranslationUnit(
                unit.key(),
                unit.kind(),
                unit.section(),
                unit.id(),
                unit.revision(),
                unit.place(),
                standing.language(),
                standing.state(),
                source.map(Source::language).orElse(null),
                source.map(Source::text).orElse(null),
                standing.target(),
                made.map(Made::source)
                        .filter(before -> !before.equals(standing.source()))
                        .map(Source::text)
                        .orElse(null),
                made.map(Made::by).orElse(null),
                made.map(Made::at).orElse(null),
                made.filter(Made::machine).map(Made::machine).orElse(null),
                made.map(Made::confirmedBy).orElse(null),
                offers,
                standing.tag());
    }
}
