package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Locale;
import nl.stvda.voortgang.conventions.language.Language;
import org.jboss.resteasy.reactive.RestResponse;

/** Whole pages and parts of them, as they are sent. */
public final class PageAnswers {

    /** Only what this service serves itself may run or be shown; icons of the component library are data. */
    static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private PageAnswers() {}

    /** A whole page. It is about one person, so nothing on the way keeps it, nor the browser after signing out. */
    public static RestResponse<TemplateInstance> page(Frame frame, TemplateInstance page) {
        return page(RestResponse.Status.OK, frame, page);
    }

    /** As above, of a page that says that something was not done: what was typed into it is still there. */
    public static RestResponse<TemplateInstance> page(RestResponse.Status status, Frame frame, TemplateInstance page) {
        var answer = RestResponse.ResponseBuilder.create(status, in(frame.language(), page))
                .type(MediaType.TEXT_HTML_TYPE)
                .cookie(PageLanguage.remember(frame.language()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY);
        frame.notice().ifPresent(_ -> answer.cookie(Notice.told()));
        return answer.build();
    }

    /** A part of a page that is there already. */
    public static RestResponse<TemplateInstance> part(Language language, TemplateInstance part) {
        return RestResponse.ResponseBuilder.ok(in(language, part), MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** After an action: the browser goes to a page, which tells what became of it. Loading that page again repeats nothing. */
    public static <T> RestResponse<T> then(URI page, Notice notice) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.SEE_OTHER)
                .location(page)
                .cookie(notice.toCookie())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static TemplateInstance in(Language language, TemplateInstance template) {
        return template.setLocale(Locale.forLanguageTag(language.tag()));
    }
}
