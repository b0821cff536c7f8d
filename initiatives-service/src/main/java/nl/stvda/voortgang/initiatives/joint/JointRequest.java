package nl.stvda.voortgang.initiatives.joint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which initiatives are one and the same. */
@Schema(description = "Which initiatives are one and the same")
public record JointRequest(
        @Schema(
                description = "2 to 10 submitted initiatives, each of another organisation, of one agreement",
                minItems = 2,
                maxItems = 10)
        @NotNull(message = "{required}") @Size(min = 2, message = "{too-few}") @Size(max = 10, message = "{too-many}") List<@NotNull(message = "{required}") UUID> initiatives,

        @Schema(description = "The one of them whose text the report shows") @NotNull(message = "{required}") UUID lead) {}
