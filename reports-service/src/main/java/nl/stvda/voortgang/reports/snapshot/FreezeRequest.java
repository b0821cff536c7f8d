package nl.stvda.voortgang.reports.snapshot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the secretariat says when it freezes. */
@Schema(description = "What to say when freezing; unknown fields are refused")
record FreezeRequest(
        @Schema(description = "A reason for each warning that stands, at most 20; none where there are none")
        @NotNull(message = "{required}") @Size(max = 20, message = "{too-many}") @Valid List<@NotNull(message = "{required}") Reason> reasons) {

    @SuppressWarnings("NullAway") // validation names what is missing
    FreezeRequest {
        reasons = unmodifiable(reasons);
    }

    private static <T> @Nullable List<T> unmodifiable(@Nullable List<T> items) {
        return items == null ? null : Collections.unmodifiableList(items);
    }
}
