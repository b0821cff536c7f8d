package nl.stvda.voortgang.reports.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.Actor;
import nl.stvda.voortgang.reports.content.Amount;
import nl.stvda.voortgang.reports.content.DraftEditorial;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.Link;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.Period;
import nl.stvda.voortgang.reports.content.Reach;
import nl.stvda.voortgang.reports.content.Source;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is read of an entry. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is read of an entry")
public record EntryText(
        @Schema(description = "The initiative that it tells of")
        UUID initiativeId,

        @Schema(description = "Who posted it") Named organisation,

        @Schema(description = "Who posted the same, when they did it together")
        List<Named> jointWith,

        @Schema(description = "Whose initiative it is", examples = "workers")
        String side,

        @Schema(description = "Code of the level", examples = "sectoral")
        String level,

        @Schema(description = "Code of the instrument", examples = "training")
        String instrument,

        @Schema(description = "What it is about") List<Named> themes,

        @Schema(description = "Who carries it out") List<Actor> actors,

        @Schema(description = "Title") LocalizedText title,

        @Schema(description = "What is done; Markdown: paragraphs, lists, emphasis, links")
        LocalizedText description,

        @Schema(description = "When it runs") Period period,

        @Schema(description = "Where to read more") List<Link> links,

        @Schema(description = "Money that it makes available")
        List<FrozenAmount> amounts,

        @Schema(description = "How many it reaches") @Nullable Reach reach,

        @Schema(description = "How the secretariat had it shown; absent where that is as its section does") @Nullable Shape shape) {

    static EntryText of(DraftEntry entry) {
        return new EntryText(
                entry.initiativeId(),
                entry.organisation(),
                entry.jointWith(),
                entry.side(),
                entry.level(),
                entry.instrument(),
                entry.themes(),
                entry.actors(),
                entry.readTitle(),
                entry.readDescription(),
                entry.period(),
                entry.links(),
                entry.amounts().stream().map(FrozenAmount::of).toList(),
                entry.reach(),
                Shape.of(entry.editorial()));
    }

    /** How an entry is shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EntryShape", description = "How an entry is shown")
    public record Shape(
            @Schema(description = "Whether its title is shown; absent: as its section does", examples = "false")
            @Nullable Boolean titleShown,

            @Schema(description = "Whether its facts are shown; absent: as its section does", examples = "false")
            @Nullable Boolean factsShown,

            @Schema(description = "The entry that it stands inside; absent where it stands by itself") @Nullable UUID nestedIn) {

        static final Shape AS_THE_SECTION = new Shape(null, null, null);

        static @Nullable Shape of(@Nullable DraftEditorial editorial) {
            if (editorial == null) {
                return null;
            }
            var shape = new Shape(editorial.titleShown(), editorial.factsShown(), editorial.nestedIn());
            return shape.equals(AS_THE_SECTION) ? null : shape;
        }
    }

    DraftEntry content(Provenance provenance) {
        return new DraftEntry(
                initiativeId,
                provenance.revision(),
                organisation,
                jointWith,
                side,
                level,
                instrument,
                themes,
                actors,
                title,
                description,
                period,
                links,
                amounts.stream().map(FrozenAmount::content).toList(),
                reach,
                provenance.review(),
                editorial(provenance));
    }

    /** The words of the secretariat are those of the entry here. */
    private @Nullable DraftEditorial editorial(Provenance provenance) {
        var others = provenance.others();
        if (shape == null && provenance.rewordedRevision() == null && others.isEmpty()) {
            return null;
        }
        var shown = shape == null ? Shape.AS_THE_SECTION : shape;
        return new DraftEditorial(
                null,
                null,
                provenance.rewordedRevision(),
                null,
                null,
                null,
                shown.titleShown(),
                shown.factsShown(),
                shown.nestedIn(),
                others.stream().map(Source::initiativeId).toList(),
                others,
                null);
    }

    /** Money, with its value as a text: the numbers of canonical JSON do not keep every digit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Money that the initiative makes available")
    public record FrozenAmount(
            @Schema(
                    description = "In whole units of the currency: a text, so that no digit is lost",
                    examples = "250000000")
            String value,

            @Schema(description = "Currency, ISO 4217", examples = "EUR")
            String currency,

            @Schema(description = "How often it is available: once, year or month", examples = "once")
            String per,

            @Schema(description = "How exact it is; exactly when left out", examples = "at-least") @Nullable String qualifier,

            @Schema(description = "What it is for") @Nullable LocalizedText note) {

        static FrozenAmount of(Amount amount) {
            return new FrozenAmount(
                    plain(amount.value()), amount.currency(), amount.per(), amount.qualifier(), amount.note());
        }

        Amount content() {
            return new Amount(new BigDecimal(value), currency, per, qualifier, note);
        }

        /** 5, 5.0 and 5.00 are the same money. */
        private static String plain(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }
    }
}
