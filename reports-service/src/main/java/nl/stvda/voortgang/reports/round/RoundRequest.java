package nl.stvda.voortgang.reports.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.text.TextLanguages;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a round at any time before it is submitted. */
@Schema(description = "What a round is called, about and for; its dates and its state have requests of their own")
public record RoundRequest(
        @Schema(description = "Title of the report, at most 300 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 300)
        LocalizedText title,

        @Schema(description = "Year of the report", examples = "2022", minimum = "1990", maximum = "2100")
        @Min(value = 1990, message = "{year-out-of-range}") @Max(value = 2100, message = "{year-out-of-range}") int year,

        @Schema(description = "The time that the report is about") @NotNull(message = "{required}") @Valid RoundResponse.Period period,

        @Schema(description = "How the members agree") @NotNull(message = "{required}") @Valid SignOffPolicy signOff,

        @Schema(description = "Who gets the report, at most 50", maxItems = 50)
        @NotNull(message = "{required}") @Size(max = 50, message = "{too-many}") List<@NotNull(message = "{required}") @Valid Recipient> recipients,

        @Schema(
                description = "Tags of the languages that the report is written in",
                examples = "[\"nl\", \"en\"]",
                maxItems = 12)
        @NotNull(message = "{required}") @Size(min = 1, max = 12, message = "{too-many}") @TextLanguages
        List<@NotNull(message = "{required}") String> languages) {

    @SuppressWarnings("NullAway") // validation names what is missing
    public RoundRequest {
        recipients = recipients == null ? null : Collections.unmodifiableList(recipients);
        languages = languages == null ? null : Collections.unmodifiableList(languages);
    }
}
