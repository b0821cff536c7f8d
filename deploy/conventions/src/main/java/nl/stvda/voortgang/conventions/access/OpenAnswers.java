package nl.stvda.voortgang.conventions.access;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The answers under way, each with the token that it was let in with. A stream was let in when its token was good; it ends
 * within a second of the revocation or sign-out, wherever it is served, so that no stream has to think of it.
 */
@ApplicationScoped
class OpenAnswers {

    private static final Logger LOG = Logger.getLogger(OpenAnswers.class);

    private final RevokedClients revoked;
    private final SignedOutPeople signedOut;
    private final Map<HttpServerResponse, Bearer> open = new ConcurrentHashMap<>();

    OpenAnswers(RevokedClients revoked, SignedOutPeople signedOut) {
        this.revoked = revoked;
        this.signedOut = signedOut;
    }

    void remember(Bearer bearer, RoutingContext exchange) {
        var answer = exchange.response();
        if (answer.closed()) {
            return;
        }
        open.put(answer, bearer);
        exchange.addEndHandler(_ -> open.remove(answer));
    }

    /** Again and again, because a stream that was let in a moment before may begin a moment after. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void endStreamsOfWhoIsRefused() {
        open.forEach((answer, bearer) -> {
            if (isRefused(bearer) && isStream(answer)) {
                LOG.infof("Stream ended: client=%s subject=%s", bearer.client(), bearer.subject());
                answer.reset();
            }
        });
    }

    private boolean isRefused(Bearer bearer) {
        return revoked.contains(bearer.client()) || signedOut.refuses(bearer.subject(), bearer.issuedAt());
    }

    private static boolean isStream(HttpServerResponse answer) {
        var type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(MediaType.SERVER_SENT_EVENTS);
    }
}
