package nl.stvda.voortgang.reports.snapshot;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import nl.stvda.voortgang.reports.canonical.Sha256;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with snapshots: their hash is their ETag and their digest. */
@Singleton
public class SnapshotAnswers {

    /** Characters that are held at once. */
    private static final int PIECE = 4_000_000;

    private final Snapshots snapshots;

    SnapshotAnswers(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    static RestResponse<SnapshotResponse> frozen(SnapshotResponse snapshot, UriInfo uri) {
        var address = uri.getAbsolutePathBuilder()
                .path(Integer.toString(snapshot.number()))
                .build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, snapshot)
                .location(address)
                .tag(new EntityTag(snapshot.hash()))
                .build();
    }

    /** The exact bytes, or 304 where the reader has them. */
    public RestResponse<StreamingOutput> document(SnapshotResponse snapshot, Request request) {
        var tag = new EntityTag(snapshot.hash());
        var answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(written(snapshot, PIECE))
                        .header("Content-Digest", "sha-256=:%s:".formatted(Sha256.base64(snapshot.hash())))
                : ResponseBuilder.<StreamingOutput>create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** The first piece is read at once: what is unavailable then is still told as a problem. */
    StreamingOutput written(SnapshotResponse snapshot, int piece) {
        var first = snapshots.piece(snapshot.round(), snapshot.number(), 0, piece);
        return out -> {
            var from = 0;
            for (var some = first;
                    !some.isEmpty();
                    some = snapshots.piece(snapshot.round(), snapshot.number(), from, piece)) {
                out.write(some.getBytes(StandardCharsets.UTF_8));
                from += some.codePointCount(0, some.length());
            }
        };
    }
}
