package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** What the secretariat and an organisation said to each other about an initiative, the newest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Conversation(List<Message> items) {

    /** What one side said. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Message(String side, String author, String text, Instant postedAt) {}

    /** Something new. */
    public record Request(String text) {}
}
