package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of reporting. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A round of reporting: one report about one agreement")
public record RoundResponse(
        @Schema(description = "Its key", examples = "digitalisation-2")
        String id,

        @Schema(
                description = "True when it shows what an organisation tries, to that organisation and the secretariat "
                        + "only; left out otherwise",
                examples = "true")
        @Nullable Boolean sandbox,

        @Schema(description = "Code of the agreement", examples = "digitalisation")
        String agreement,

        @Schema(description = "The how manieth report about the agreement", examples = "2")
        int ordinal,

        @Schema(description = "Title of the report") LocalizedText title,

        @Schema(description = "The time that the report is about")
        Period period,

        @Schema(description = "The dates that matter, the first one first")
        List<Deadline> deadlines) {

    /** From the first to the last day. */
    @Schema(name = "RoundPeriod", description = "From the first to the last day")
    public record Period(
            @Schema(description = "First day") LocalDate start,
            @Schema(description = "Last day") LocalDate end) {}
}
