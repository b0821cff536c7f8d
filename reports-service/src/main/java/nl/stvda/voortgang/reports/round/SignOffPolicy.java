package nl.stvda.voortgang.reports.round;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the members agree. */
@Schema(description = "How the members agree")
public record SignOffPolicy(
        @Schema(description = "Who has to approve", examples = "every-member") @NotNull(message = "{required}") SignOffRule rule,

        @Schema(
                description = "Whether a member that says nothing by the date approves; false when left out",
                examples = "false")
        boolean deadlineCountsAsConsent,

        @Schema(
                description = "Whether a member may abstain, which is then as good as approving where every member is "
                        + "asked; false when left out",
                examples = "false")
        boolean abstentionAllowed) {

    /** What holds where nobody decided otherwise. */
    public static final SignOffPolicy USUAL = new SignOffPolicy(SignOffRule.EVERY_MEMBER, false, false);
}
