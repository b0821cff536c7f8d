package nl.stvda.voortgang.reports.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.reports.round.SignOffRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has to happen before the members agree; a snapshot keeps the one that held when it was frozen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What has to happen before this content is approved; it held when the content was frozen")
public record Policy(
        @Schema(description = "Who has to approve") SignOffRule rule,

        @Schema(description = "Whether an organisation may abstain, which is then as good as approving")
        boolean abstentionAllowed,

        @Schema(description = "The organisations that are asked")
        List<Member> members,

        @Schema(description = "From when on a member that says nothing approves; absent where silence never counts")
        @Nullable Instant silenceCountsFrom) {

    /** Whether a member that said nothing by this moment approves what was frozen at that one. */
    public boolean takesSilenceForConsent(Instant frozenAt, Instant now) {
        return silenceCountsFrom != null && frozenAt.isBefore(silenceCountsFrom) && !now.isBefore(silenceCountsFrom);
    }

    /** An organisation that is asked. */
    @Schema(name = "PolicyMember", description = "An organisation that is asked")
    public record Member(
            @Schema(description = "Its code", examples = "fnv")
            String organisation,

            @Schema(description = "Its side", examples = "workers")
            String side) {}
}
