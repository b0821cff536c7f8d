package nl.stvda.voortgang.conventions.access;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The answers under way to each program. A stream was let in when its token was good; it ends within a second of the
 * revocation, wherever it is served, so that no stream has to think of it.
 */
@ApplicationScoped
class OpenAnswers {

    private static final Logger LOG = Logger.getLogger(OpenAnswers.class);

    private final RevokedClients revoked;
    private final People people;
    private final ConcurrentHashMap<String, Set<HttpServerResponse>> open = new ConcurrentHashMap<>();

    OpenAnswers(RevokedClients revoked, People people) {
        this.revoked = revoked;
        this.people = people;
    }

    /** Of programs only: the client through which people sign in is never revoked. */
    void remember(String client, RoutingContext exchange) {
        var answer = exchange.response();
        if (people.signInThrough(client) || answer.closed()) {
            return;
        }
        open.compute(client, (_, answers) -> {
            var known = answers == null ? ConcurrentHashMap.<HttpServerResponse>newKeySet() : answers;
            known.add(answer);
            return known;
        });
        exchange.addEndHandler(_ -> forget(client, answer));
    }

    private void forget(String client, HttpServerResponse answer) {
        open.computeIfPresent(client, (_, answers) -> {
            answers.remove(answer);
            return answers.isEmpty() ? null : answers;
        });
    }

    /** Again and again, because a stream that was let in a moment before may begin a moment after. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void endStreamsOfRevokedClients() {
        open.forEach((client, answers) -> {
            if (revoked.contains(client)) {
                answers.stream().filter(OpenAnswers::isStream).forEach(answer -> end(client, answer));
            }
        });
    }

    private static boolean isStream(HttpServerResponse answer) {
        var type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(MediaType.SERVER_SENT_EVENTS);
    }

    private static void end(String client, HttpServerResponse answer) {
        LOG.infof("Stream of a revoked credential ended: client=%s", client);
        answer.reset();
    }
}
