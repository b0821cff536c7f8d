package nl.stvda.voortgang.initiatives.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.initiatives.people.UsersClient.UserSession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a person is signed in. */
@Schema(name = "SessionPage", description = "Where a person is signed in, the latest use first")
record SessionPage(@Schema(description = "The sessions") List<Item> items) {

    static SessionPage of(List<UserSession> sessions) {
        return new SessionPage(sessions.stream()
                .map(Item::of)
                .sorted(Comparator.comparing(Item::lastUsedAt).reversed())
                .toList());
    }

    /** One sign-in. */
    @Schema(name = "Session", description = "One sign-in that is not over")
    record Item(
            @Schema(description = "Its id", examples = "5f1c2d3e-4a5b-4c6d-8e7f-9a0b1c2d3e4f")
            String id,

            @Schema(description = "The address that it came from", examples = "192.0.2.17")
            String address,

            @Schema(description = "When it began, RFC 3339") Instant startedAt,

            @Schema(description = "When it was last used, RFC 3339")
            Instant lastUsedAt,

            @Schema(
                    description = "Through which clients of the realm, by their names",
                    examples = "[\"voortgang-dashboard\"]")
            List<String> clients) {

        static Item of(UserSession session) {
            return new Item(
                    session.id(),
                    Optional.ofNullable(session.ipAddress()).orElse(""),
                    Instant.ofEpochMilli(session.start()),
                    Instant.ofEpochMilli(session.lastAccess()),
                    Optional.ofNullable(session.clients()).orElseGet(Map::of).values().stream()
                            .sorted()
                            .toList());
        }
    }
}
