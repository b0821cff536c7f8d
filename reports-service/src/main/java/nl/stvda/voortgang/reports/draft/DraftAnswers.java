package nl.stvda.voortgang.reports.draft;

import io.quarkus.runtime.ApplicationConfig;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.io.InputStream;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.reports.document.HtmlDocument;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a draft, or with 304 where the reader has it: then nothing is read or rendered. */
@Singleton
public class DraftAnswers {

    private final Drafts drafts;
    private final DraftFiles files;
    private final HtmlDocument document;
    private final Languages languages;
    private final String release;

    DraftAnswers(
            Drafts drafts,
            DraftFiles files,
            HtmlDocument document,
            Languages languages,
            ApplicationConfig application) {
        this.languages = languages;
        this.drafts = drafts;
        this.files = files;
        this.document = document;
        // another release may set the same draft differently
        release = application.version().orElse("0");
    }

    RestResponse<InputStream> json(String round, Request request) {
        return answer(round, "json", languages.listed(), request, () -> {
            var file = files.of(round);
            return new Rendered<>(file.json(), file.version());
        });
    }

    /** As a document; on request with a margin that tells where each piece comes from. */
    public RestResponse<String> html(String round, Language language, boolean provenance, Request request) {
        var form = "html-%s%s".formatted(language.tag(), provenance ? "-provenance" : "");
        var answer = answer(round, form, language.tag(), request, () -> {
            var draft = drafts.of(round);
            return new Rendered<>(document.document(draft, language, provenance), draft.version());
        });
        answer.getHeaders().putSingle("Content-Security-Policy", document.contentSecurityPolicy());
        return answer;
    }

    private <T> RestResponse<T> answer(
            String round, String form, String languages, Request request, Supplier<Rendered<T>> render) {
        var current = tag(drafts.state(round).version(), form);
        if (request.evaluatePreconditions(current) != null) {
            return withHeaders(
                    RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED), current, languages);
        }
        var rendered = render.get();
        return withHeaders(RestResponse.ResponseBuilder.ok(rendered.body()), tag(rendered.version(), form), languages);
    }

    private EntityTag tag(long version, String form) {
        return new EntityTag("%d-%s-%s".formatted(version, form, release));
    }

    private static <T> RestResponse<T> withHeaders(
            RestResponse.ResponseBuilder<T> answer, EntityTag tag, String languages) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, languages)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** What goes out, and the version of the draft that it was made from: it may have moved on since we looked. */
    private record Rendered<T>(T body, long version) {}
}
