package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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

        @Schema(description = "The number of the report about the agreement: 2 for the second", examples = "2")
        int ordinal,

        @Schema(description = "Year of the report", examples = "2022")
        int year,

        @Schema(description = "Title of the report") LocalizedText title,

        @Schema(description = "The time that the report is about")
        Period period,

        @Schema(description = "How far it is") RoundState state,

        @Schema(description = "The moves that are possible now")
        List<RoundMove> moves,

        @Schema(description = "The dates that matter, the first one first")
        List<Deadline> deadlines,

        @Schema(description = "How the members agree") SignOffPolicy signOff,

        @Schema(description = "Who gets the report") List<Recipient> recipients,

        @Schema(description = "Tags of the languages that the report is written in", examples = "[\"nl\", \"en\"]")
        List<String> languages,

        @Schema(description = "The template that its sections came from", examples = "digitalisation-full-report")
        @Nullable String template,

        @Schema(description = "The round that it was made from", examples = "digitalisation-2") @Nullable String previous,

        @Schema(
                description = "Who changed it last; absent as long as nobody changed what the installation came with",
                examples = "secretaris")
        @Nullable String changedBy,

        @Schema(description = "When they did") @Nullable Instant changedAt,

        @Schema(description = "Its version, which is also its ETag", examples = "3", minimum = "0")
        int version) {

    /** From the first to the last day. */
    @InOrder
    @Schema(name = "RoundPeriod", description = "From the first to the last day")
    public record Period(
            @Schema(description = "First day") @NotNull(message = "{required}") LocalDate start,

            @Schema(description = "Last day") @NotNull(message = "{required}") LocalDate end) {}
}
