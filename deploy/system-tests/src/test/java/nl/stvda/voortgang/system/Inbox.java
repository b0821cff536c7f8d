package nl.stvda.voortgang.system;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.stvda.voortgang.local.Platform;
import org.jspecify.annotations.Nullable;

/** The inbox of a person, every page of it. */
final class Inbox {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");

    private Inbox() {}

    /** Newest first. */
    static List<Alert> all(Platform platform, Partner reader) {
        return since(Instant.EPOCH, platform, reader);
    }

    /** Newest first, with everything that came after {@code begin} and no more pages than that takes. */
    static List<Alert> since(Instant begin, Platform platform, Partner reader) {
        var alerts = new ArrayList<Alert>();
        @Nullable String page = platform.notificationsUrl() + "/v1/alerts?limit=200";
        while (page != null) {
            // the address in the Link header is encoded already
            var answer = reader.request()
                    .urlEncodingEnabled(false)
                    .get(page)
                    .then()
                    .statusCode(200)
                    .extract();
            answer.jsonPath().<Map<String, Object>>getList("items").forEach(item -> alerts.add(Alert.of(item)));
            var reachesFarEnough = !alerts.isEmpty() && alerts.getLast().cameBefore(begin);
            page = reachesFarEnough ? null : next(answer.header("Link"));
        }
        return alerts;
    }

    private static @Nullable String next(@Nullable String link) {
        if (link == null) {
            return null;
        }
        var matcher = NEXT.matcher(link);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** What an alert is about; without initiative where it is about something else. */
    record Alert(UUID id, String type, String initiative, int revision) {

        @SuppressWarnings("unchecked") // a JSON object
        static Alert of(Map<String, Object> item) {
            var initiative = (Map<String, Object>) item.getOrDefault("initiative", Map.of());
            return new Alert(
                    UUID.fromString(String.valueOf(item.get("id"))),
                    String.valueOf(item.get("type")),
                    String.valueOf(initiative.getOrDefault("id", "")),
                    (int) initiative.getOrDefault("revision", 0));
        }

        /** A UUID of version 7 begins with the milliseconds at which it was made. */
        private boolean cameBefore(Instant moment) {
            return id.getMostSignificantBits() >>> 16 < moment.toEpochMilli();
        }
    }
}
