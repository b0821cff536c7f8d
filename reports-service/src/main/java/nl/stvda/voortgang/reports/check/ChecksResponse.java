package nl.stvda.voortgang.reports.check;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a draft that should be mended or explained. */
@Schema(name = "Checks", description = "What stands in a draft that should be mended or explained")
public record ChecksResponse(
        @Schema(description = "The version of the draft that was looked at", examples = "42", minimum = "0")
        long draftVersion,

        @Schema(description = "How many findings stop the freeze", examples = "0", minimum = "0")
        int blockers,

        @Schema(description = "How many need a reason", examples = "2", minimum = "0")
        int warnings,

        @Schema(description = "The findings, blockers first; at most 500")
        List<Finding> findings,

        @Schema(description = "What each check means in this round")
        List<Setting> settings) {

    /** What a check means in a round. */
    @Schema(name = "CheckSetting", description = "What a check means in a round")
    public record Setting(
            @Schema(description = "The check") Check check,
            @Schema(description = "What its findings mean") Severity severity) {}
}
