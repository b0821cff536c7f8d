package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.initiative.Period;
import org.jspecify.annotations.Nullable;

/** What an initiative said at one revision. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Revision(
        int revision,
        String status,
        @Nullable String review,
        Instant changedAt,
        @Nullable String changedBy,
        @Nullable Boolean onBehalf,
        Content content) {

    /** The texts of it; what else it says is told by the difference of the review. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Content(
            LocalizedText title,
            LocalizedText description,
            @Nullable Period period,
            @Nullable List<String> themes) {}
}
