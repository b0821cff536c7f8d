package nl.stvda.voortgang.initiatives.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;
import nl.stvda.voortgang.initiatives.upload.RowViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row of an import. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "ImportRow", description = "What became of one row, or would become of it")
record ImportRowResponse(
        @Schema(description = "Its place in the file, from 1; the names of the columns do not count", examples = "17")
        int row,

        @Schema(
                description = "The line of the file on which it begins, from 1; absent for a JSON array",
                examples = "18")
        @Nullable Integer line,

        @Schema(description = "Your key, where the row has a valid one", examples = "fnv-2022-007") @Nullable String externalId,

        @Schema(description = "What it did, or would do", examples = "added")
        RowOutcome outcome,

        @Schema(description = "The initiative; absent when the row is refused or nothing was stored yet") @Nullable UUID id,

        @Schema(description = "The revision that the initiative has then", examples = "1") @Nullable Integer revision,

        @Schema(description = "Everything that is wrong with the row")
        List<RowViolation> violations) {}
