package nl.stvda.voortgang.reports.dashboard.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.text.Formats;
import org.jboss.logging.Logger;

/**
 * Which other services do not answer, and since when, as the calls of all pages find out. A page asks through here, shows
 * what it has, and its frame says what is missing.
 */
@ApplicationScoped
public class Outages {

    private static final Logger LOG = Logger.getLogger(Outages.class);
    private static final DateTimeFormatter TIME_OF_DAY =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Formats.HERE);

    private final Map<Outage.Part, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock;

    Outages(Clock clock) {
        this.clock = clock;
    }

    /** The answer of the other service; empty where it does not give one. What it refuses is thrown to the caller. */
    public <T> Optional<T> ask(Outage.Part part, Supplier<T> call) {
        try {
            var answer = call.get();
            since.remove(part);
            return Optional.of(answer);
        } catch (ProcessingException | ServerErrorException away) {
            if (since.putIfAbsent(part, clock.instant()) == null) {
                LOG.warnf("Service does not answer: part=%s cause=%s", part, away.getMessage());
            }
            return Optional.empty();
        }
    }

    /** As above, where nothing can be done without the answer. */
    public <T> T require(Outage.Part part, Supplier<T> call) {
        return ask(part, call)
                .orElseThrow(() -> GeneralProblem.UNAVAILABLE.withDetail("Another service does not answer."));
    }

    /** Whether it did not answer the last time: what is only nice to know need not be waited for again. */
    public boolean isAway(Outage.Part part) {
        return since.containsKey(part);
    }

    List<Outage> now() {
        return since.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> new Outage(part.getKey(), TIME_OF_DAY.format(part.getValue())))
                .toList();
    }
}
