package nl.stvda.voortgang.reports.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.round.Recipient;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.SignOffPolicy;
import nl.stvda.voortgang.reports.text.Slug;
import nl.stvda.voortgang.reports.text.TextLanguages;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round that is to be opened. */
@TemplateOrPrevious
@Schema(description = "A round to open: of a template, or of the round before it")
public record NewRound(
        @Schema(description = "Code of the agreement", examples = "digitalisation")
        @NotNull(message = "{required}") @Pattern(regexp = Slug.PATTERN, message = "{malformed-code}") @Size(max = Slug.LONGEST, message = "{too-long}") String agreement,

        @Schema(
                description =
                        "The number of the report about the agreement; left out, the next one. The id of the round is "
                                + "the code of the agreement, a hyphen and this number",
                examples = "3",
                minimum = "1",
                maximum = "10000")
        @Min(value = 1, message = "{out-of-range}") @Max(value = 10_000, message = "{out-of-range}") @Nullable Integer ordinal,

        @Schema(
                description = "Year of the report; left out, the one in which the period ends",
                examples = "2023",
                minimum = "1990",
                maximum = "2100")
        @Min(value = 1990, message = "{year-out-of-range}") @Max(value = 2100, message = "{year-out-of-range}") @Nullable Integer year,

        @Schema(description = "Title of the report, at most 300 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 300)
        LocalizedText title,

        @Schema(
                description = "The time that the report is about",
                examples = "{\"start\": \"2022-05-01\", \"end\": \"2023-04-30\"}")
        @NotNull(message = "{required}") @Valid RoundResponse.Period period,

        @Schema(
                description = "The template that its sections come from; then previous is left out",
                examples = "digitalisation-full-report")
        @Size(max = Slug.LONGEST, message = "{too-long}") @Nullable String template,

        @Schema(
                description = "The round that its sections, texts and settings come from; then template is left out",
                examples = "digitalisation-2")
        @Size(max = 100, message = "{too-long}") @Nullable String previous,

        @Schema(
                description =
                        "The day on which the report is submitted: the dates before it are planned, see planCalendar",
                examples = "2023-05-12")
        @Nullable LocalDate submission,

        @Schema(
                description = "Dates of your own, which also replace planned ones of their kind; at most 20",
                maxItems = 20)
        @Size(max = 20, message = "{too-many}") @Nullable List<@NotNull(message = "{required}") @Valid Date> dates,

        @Schema(description = "How the members agree; left out, as in the round before, or every member")
        @Valid @Nullable SignOffPolicy signOff,

        @Schema(description = "Who gets the report, at most 50; left out, as in the round before", maxItems = 50)
        @Size(max = 50, message = "{too-many}") @Nullable List<@NotNull(message = "{required}") @Valid Recipient> recipients,

        @Schema(
                description =
                        "Tags of the languages that the report is written in; left out, as in the round before, or "
                                + "those of the installation",
                examples = "[\"nl\", \"en\"]",
                maxItems = 12)
        @Size(max = 12, message = "{too-many}") @TextLanguages
        @Nullable List<@NotNull(message = "{required}") String> languages) {

    public NewRound {
        dates = unmodifiable(dates);
        recipients = unmodifiable(recipients);
        languages = unmodifiable(languages);
    }

    /** Keeps a null element, which validation then names. */
    private static <T> @Nullable List<T> unmodifiable(@Nullable List<T> items) {
        return items == null ? null : Collections.unmodifiableList(items);
    }

    /** A date of the round. */
    @Schema(name = "NewRoundDate", description = "A date of the round")
    public record Date(
            @Schema(description = "What the date is for", examples = "sdc-adoption")
            @NotNull(message = "{required}") @Pattern(regexp = Slug.PATTERN, message = "{malformed-code}") @Size(max = Slug.LONGEST, message = "{too-long}") String kind,

            @Schema(description = "The last day") @NotNull(message = "{required}") LocalDate date,

            @Schema(
                    description = "What must be done by then, at most 300 characters per language; left out, the usual "
                            + "words")
            @TextRule(max = 300)
            @Nullable LocalizedText label,

            @Schema(description = "Why this day", examples = "The committee meets then", maxLength = 2_000)
            @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {}
}
