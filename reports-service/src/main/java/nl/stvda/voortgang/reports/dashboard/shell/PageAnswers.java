package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
    public static RestResponse<TemplateInstance> page(Language language, TemplateInstance page) {
        return RestResponse.ResponseBuilder.ok(in(language, page), MediaType.TEXT_HTML_TYPE)
                .cookie(PageLanguage.remember(language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** A part of a page that is there already. */
    public static RestResponse<TemplateInstance> part(Language language, TemplateInstance part) {
        return RestResponse.ResponseBuilder.ok(in(language, part), MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static TemplateInstance in(Language language, TemplateInstance template) {
        return template.setLocale(Locale.forLanguageTag(language.tag()));
    }
}
