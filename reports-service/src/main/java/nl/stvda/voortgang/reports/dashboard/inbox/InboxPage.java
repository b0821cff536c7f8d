package nl.stvda.voortgang.reports.dashboard.inbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The newest alerts and how many are unread; what else notifications-service tells is not needed here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InboxPage(List<Alert> items, int unread) {

    /** One alert. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Alert(
            UUID id,
            String type,
            @Nullable String organisation,
            @Nullable String organisationName,
            @Nullable Initiative initiative,
            LocalizedText message,
            @Nullable URI link,
            Instant occurredAt,
            @Nullable Group group,
            boolean read) {}

    /** The initiative that an alert is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Initiative(UUID id, int revision, LocalizedText title) {}

    /** What came with one import; here its first alert stands for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(UUID id, LocalizedText message, long count, long unread, Instant lastAt) {}
}
