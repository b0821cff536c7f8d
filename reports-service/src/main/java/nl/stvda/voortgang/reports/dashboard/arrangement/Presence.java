package nl.stvda.voortgang.reports.dashboard.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who has which section open. Open pages tell it again and again, and who does not is forgotten. It is kept in memory, so
 * each instance of the service knows its own visitors only: it is a courtesy, what is saved is guarded by versions.
 */
@ApplicationScoped
class Presence {

    /** Longer than two turns of a page that asks every 20 seconds. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(50);

    private final Map<Visit, Seen> visits = new ConcurrentHashMap<>();
    private final Clock clock;

    Presence(Clock clock) {
        this.clock = clock;
    }

    /** Notes that this person has the section open. */
    void note(String round, String section, String person, String name) {
        visits.put(new Visit(round, section, person), new Seen(name, clock.instant()));
    }

    /** The names of the others who have it open. */
    List<String> others(String round, String section, String person) {
        var forgotten = clock.instant().minus(KNOWN_FOR);
        visits.values().removeIf(seen -> seen.at().isBefore(forgotten));
        return visits.entrySet().stream()
                .filter(visit -> visit.getKey().isOf(round, section))
                .filter(visit -> !visit.getKey().person().equals(person))
                .map(visit -> visit.getValue().name())
                .distinct()
                .sorted()
                .toList();
    }

    private record Visit(String round, String section, String person) {

        boolean isOf(String otherRound, String otherSection) {
            return round.equals(otherRound) && section.equals(otherSection);
        }
    }

    private record Seen(String name, Instant at) {}
}
