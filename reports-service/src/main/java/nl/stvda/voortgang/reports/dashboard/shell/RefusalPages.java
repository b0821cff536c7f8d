package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import nl.stvda.voortgang.conventions.language.Language;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The page that says why a request was refused. */
@Singleton
class RefusalPages {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final PageLanguage languages;

    RefusalPages(PageLanguage languages) {
        this.languages = languages;
    }

    @ServerExceptionMapper
    Response refused(PageRefusal refusal, HttpHeaders headers) {
        var language = languages.of(null, headers);
        var page = PageAnswers.in(language, Templates.refusal(refusal.reason(), language));
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
        static native TemplateInstance refusal(PageRefusal.Reason reason, Language language);
    }
}
