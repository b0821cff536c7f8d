package nl.stvda.voortgang.reports.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.stvda.voortgang.reports.content.DraftEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a snapshot. */
@Schema(description = "What an organisation did, and where that comes from")
public record FrozenEntry(
        @Schema(description = "What is read") EntryText said,
        @Schema(description = "Where it comes from") Provenance provenance) {

    static FrozenEntry of(DraftEntry entry) {
        return new FrozenEntry(
                EntryText.of(entry), new Provenance(entry.initiativeId(), entry.revision(), entry.review()));
    }

    DraftEntry content() {
        return said.content(provenance.revision(), provenance.review());
    }

    /** Where an entry comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Where an entry comes from")
    public record Provenance(
            @Schema(description = "The initiative, see GET /v1/initiatives/{id} of the initiatives API")
            UUID initiativeId,

            @Schema(description = "Its revision", examples = "1", minimum = "1")
            int revision,

            @Schema(description = "How its review by the secretariat stood", examples = "accepted") @Nullable String review) {}
}
