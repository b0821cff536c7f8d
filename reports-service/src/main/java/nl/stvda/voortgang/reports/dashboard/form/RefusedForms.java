package nl.stvda.voortgang.reports.dashboard.form;

import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import nl.stvda.voortgang.reports.dashboard.form.SentForm.Field;
import nl.stvda.voortgang.reports.dashboard.form.UnsentForms.Kept;

/**
 * Keeps a form whose session has ended. The browser gets a key to it and is sent to a page that asks to sign in, and then
 * shows what was typed. Only what shows the token of the session that it came with is kept: no other site can have a
 * person find here what that person never typed.
 */
@ApplicationScoped
public class RefusedForms {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final UnsentForms forms;
    private final BlockingSecurityExecutor blocking;
    private final FormConfig config;
    private final boolean secure;

    RefusedForms(UnsentForms forms, BlockingSecurityExecutor blocking, FormConfig config, ProblemConfig address) {
        this.forms = forms;
        this.blocking = blocking;
        this.config = config;
        secure = address.publicUrl().getScheme().equals("https");
    }

    /** Whether there is something to keep: a form of a size that is kept, sent by a page and not by its script. */
    public boolean holdsForm(RoutingContext routing) {
        var request = routing.request();
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.method().equals(HttpMethod.POST)
                && type != null
                && type.startsWith(FORM)
                && length != null
                && length.matches("\\d{1,9}")
                && Integer.parseInt(length) <= config.largest();
    }

    /** Where the browser finds it again; empty where it is not kept. The answer to this request gets the key. */
    public Uni<Optional<URI>> keep(RoutingContext routing, String sessionKey, String person) {
        return fieldsOf(routing.request()).chain(fields -> {
            if (fields.stream().noneMatch(field -> isTokenOf(sessionKey, field))) {
                return Uni.createFrom().item(Optional.empty());
            }
            var form = new SentForm(
                    routing.normalizedPath(),
                    fields.stream()
                            .filter(field -> !field.name().equals(FormToken.FIELD))
                            .toList());
            return blocking.executeBlocking(() -> forms.keep(person, form))
                    .map(kept -> kept.map(place -> handOut(routing, place)));
        });
    }

    private static boolean isTokenOf(String sessionKey, Field field) {
        return field.name().equals(FormToken.FIELD) && FormToken.isRight(field.value(), sessionKey);
    }

    /** Nothing has read the request yet, so Vert.x still does. */
    private static Uni<List<Field>> fieldsOf(HttpServerRequest request) {
        var fields = new CompletableFuture<List<Field>>();
        request.setExpectMultipart(true);
        request.exceptionHandler(fields::completeExceptionally);
        request.endHandler(_ -> fields.complete(request.formAttributes().entries().stream()
                .map(RefusedForms::field)
                .toList()));
        request.resume();
        return Uni.createFrom().completionStage(fields);
    }

    private static Field field(Entry<String, String> entry) {
        return new Field(entry.getKey(), entry.getValue());
    }

    private URI handOut(RoutingContext routing, Kept kept) {
        var path = UnsentFormResource.PATH + "/" + kept.id();
        routing.response()
                .addCookie(Cookie.cookie(UnsentFormResource.COOKIE, kept.key().encoded())
                        .setPath(path)
                        .setMaxAge(config.kept().toSeconds())
                        .setHttpOnly(true)
                        .setSecure(secure)
                        .setSameSite(CookieSameSite.LAX));
        return URI.create(path);
    }
}
