package nl.stvda.voortgang.reports.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.content.DraftEditorial;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a snapshot. */
@Schema(description = "What an organisation did, and where that comes from")
public record FrozenEntry(
        @Schema(description = "What is read") EntryText said,
        @Schema(description = "Where it comes from") Provenance provenance) {

    static FrozenEntry of(DraftEntry entry) {
        return new FrozenEntry(EntryText.of(entry), Provenance.of(entry));
    }

    DraftEntry content() {
        return said.content(provenance);
    }

    /** Where an entry comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Where an entry comes from")
    public record Provenance(
            @Schema(description = "The initiative, see GET /v1/initiatives/{id} of the initiatives API")
            UUID initiativeId,

            @Schema(description = "Its revision", examples = "1", minimum = "1")
            int revision,

            @Schema(description = "How its review by the secretariat stood", examples = "accepted") @Nullable String review,

            @Schema(
                    description = "The revision that the secretariat reworded; absent where it says what was posted",
                    examples = "1",
                    minimum = "1")
            @Nullable Integer rewordedRevision,

            @Schema(description = "The initiatives that it tells of too; absent where it tells of one") @Nullable List<Source> merged) {

        static Provenance of(DraftEntry entry) {
            var editorial = Optional.ofNullable(entry.editorial());
            return new Provenance(
                    entry.initiativeId(),
                    entry.revision(),
                    entry.review(),
                    editorial.map(DraftEditorial::ofRevision).orElse(null),
                    editorial
                            .map(DraftEditorial::sources)
                            .filter(sources -> !sources.isEmpty())
                            .orElse(null));
        }

        /** The initiatives that the entry tells of beside its own. */
        public List<Source> others() {
            return merged == null ? List.of() : merged;
        }
    }
}
