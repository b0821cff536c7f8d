package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** Other initiatives that may be the same as one, the likeliest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Candidates(List<Candidate> items) {

    /**
     * One of them.
     *
     * @param score how sure, from 0 to 1
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Candidate(UUID id, String organisation, LocalizedText title, double score, List<String> reasons) {}

    /** Says that initiatives are one and the same, and which of them the report shows. */
    public record Link(List<UUID> initiatives, UUID lead) {}
}
