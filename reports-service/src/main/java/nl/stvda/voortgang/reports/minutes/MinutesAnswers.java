package nl.stvda.voortgang.reports.minutes;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.stvda.voortgang.conventions.file.Disposition;

/** Answers with the bytes of minutes, and with headers that keep a browser from doing anything but saving them. */
@Singleton
public class MinutesAnswers {

    private final MinutesOfBoard minutes;

    MinutesAnswers(MinutesOfBoard minutes) {
        this.minutes = minutes;
    }

    /** 304 where the reader has them; refuses the request where there are none. */
    public Response content(String round, int number, String sha256, Request request) {
        var file = minutes.get(round, number, sha256);
        var tag = new EntityTag(sha256);
        var answer = request.evaluatePreconditions(tag) == null
                ? Response.ok(minutes.content(round, number, sha256), file.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.saveAs(file.name()))
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .header("X-Content-Type-Options", "nosniff")
                : Response.notModified();
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
