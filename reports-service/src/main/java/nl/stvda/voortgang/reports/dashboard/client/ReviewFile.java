package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the review of an initiative stands, with the decisions that led to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReviewFile(
        @Nullable String state, @Nullable Integer reviewedRevision, List<String> allowed, List<Decision> decisions) {

    public ReviewFile {
        allowed = Objects.requireNonNullElse(allowed, List.of());
        decisions = Objects.requireNonNullElse(decisions, List.of());
    }

    /** One decision of the secretariat. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Decision(
            String decision,
            @Nullable String reason,
            int revision,
            Instant at,
            @Nullable String by) {}

    /** What the secretariat decides. */
    public record Request(String decision, String reason) {}
}
