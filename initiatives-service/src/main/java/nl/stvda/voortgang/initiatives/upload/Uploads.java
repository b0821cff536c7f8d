package nl.stvda.voortgang.initiatives.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.stvda.voortgang.conventions.problem.ProblemException;

/**
 * The places in which files come in on this node: a few for all, fewer for each organisation. Whoever has one must send at
 * a rate and come to an end, or loses it.
 */
@ApplicationScoped
public class Uploads {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final UploadConfig config;
    private final Clock clock;
    private final Map<String, Integer> taken = new HashMap<>();

    Uploads(UploadConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Takes a place until it is closed; refuses where there is none. */
    public Place begin(String organisation, InputStream body) {
        synchronized (taken) {
            if (taken.values().stream().mapToInt(Integer::intValue).sum() >= config.perNode()) {
                throw refusal(UploadProblem.UPLOADS_BUSY, "Too many files are coming in right now.");
            }
            if (taken.getOrDefault(organisation, 0) >= config.perOrganisation()) {
                throw refusal(
                        UploadProblem.TOO_MANY_UPLOADS,
                        "%d files of your organisation are coming in right now.".formatted(config.perOrganisation()));
            }
            taken.merge(organisation, 1, Integer::sum);
        }
        return new Place(
                organisation,
                new PacedStream(
                        body,
                        new PacedStream.Pace(config.longest(), config.slowest().asLongValue(), config.patience()),
                        clock));
    }

    /** How long a file may take to come in; what is older and not complete never will be. */
    public Duration longest() {
        return config.longest();
    }

    private static ProblemException refusal(UploadProblem problem, String detail) {
        return problem.withDetail(detail).withRetryAfter(RETRY_AFTER_SECONDS);
    }

    /** Room for one file. */
    public final class Place implements AutoCloseable {

        private final String organisation;
        private final InputStream body;

        private Place(String organisation, InputStream body) {
            this.organisation = organisation;
            this.body = body;
        }

        /** The file, which ends with a problem where it comes too slowly. */
        public InputStream body() {
            return body;
        }

        @Override
        public void close() {
            synchronized (taken) {
                taken.computeIfPresent(organisation, (_, count) -> count > 1 ? count - 1 : null);
            }
        }
    }
}
