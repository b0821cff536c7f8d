package nl.stvda.voortgang.initiatives.catalogue;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to the catalogue. */
@Schema(description = "What was done to the catalogue, the latest first; at most the latest 500")
record CatalogueHistory(
        @Schema(description = "What was done") List<Item> items) {

    /** One thing that was done. */
    @Schema(name = "CatalogueHistoryItem", description = "An entry that was made or changed")
    record Item(
            @Schema(description = "agreement, instrument, level, organisation or side", examples = "organisation")
            String kind,

            @Schema(description = "Its code", examples = "fnv")
            String code,

            @Schema(description = "The version that it became; 0 where it was made", examples = "1", minimum = "0")
            int version,

            @Schema(description = "Who did it", examples = "secretaris")
            String by,

            @Schema(description = "When") Instant at) {}
}
