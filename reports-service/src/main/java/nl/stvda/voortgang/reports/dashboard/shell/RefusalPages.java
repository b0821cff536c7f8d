package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The page that says why a request was refused. */
@Singleton
class RefusalPages {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Frames frames;

    RefusalPages(Frames frames) {
        this.frames = frames;
    }

    @ServerExceptionMapper
    Response refused(PageRefusal refusal) {
        var frame = frames.ofRefusal();
        var page = PageAnswers.in(frame.language(), Templates.refusal(frame, refusal.reason()));
        var answer = Response.status(refusal.reason().status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page.render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", PageAnswers.POLICY);
        if (refusal.reason() == PageRefusal.Reason.REALM_AWAY) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER.toSeconds());
        }
        return answer.build();
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance refusal(Frame frame, PageRefusal.Reason reason);
    }
}
