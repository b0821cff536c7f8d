package nl.stvda.voortgang.reports.signoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where one organisation stands with a snapshot. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where an organisation stands with a snapshot")
public record Standing(
        @Schema(description = "Code of the organisation", examples = "fnv")
        String organisation,

        @Schema(description = "Its side", examples = "workers")
        String side,

        @Schema(description = "What it says") Position position,

        @Schema(
                description = "The snapshot that it signed; an earlier one where everything that it signed then still "
                        + "reads the same. Absent as long as it says nothing",
                examples = "1")
        @Nullable Integer signedSnapshot,

        @Schema(
                description = "Sections that it has not approved as they read now; what it approved before in the same "
                        + "words is not among them",
                examples = "[\"closing\"]")
        List<String> toRead) {

    /** What an organisation says. */
    public enum Position {
        /** Nothing yet. */
        @JsonProperty("asked")
        ASKED,
        /** It agrees. */
        @JsonProperty("approved")
        APPROVED,
        /** It said nothing by the date, and the policy takes that for consent. */
        @JsonProperty("consented")
        CONSENTED,
        /** It does not. */
        @JsonProperty("objected")
        OBJECTED,
        /** It leaves it to the others. */
        @JsonProperty("abstained")
        ABSTAINED;

        /** What an organisation may decide that stands here. */
        List<Decision> moves() {
            return switch (this) {
                case ASKED, CONSENTED -> List.of(Decision.APPROVE, Decision.OBJECT, Decision.ABSTAIN);
                case APPROVED -> List.of(Decision.WITHDRAW);
                case OBJECTED -> List.of(Decision.APPROVE, Decision.ABSTAIN, Decision.WITHDRAW);
                case ABSTAINED -> List.of(Decision.APPROVE, Decision.OBJECT, Decision.WITHDRAW);
            };
        }
    }
}
