package nl.stvda.voortgang.conventions.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemCatalogue;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The page behind each problem's {@code type}. */
@Path("/problems/{slug}")
class ProblemResource {

    private static final InlineStyle STYLE = new InlineStyle(
            "body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }");

    private final Instance<ProblemCatalogue> catalogues;

    ProblemResource(Instance<ProblemCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @PermitAll
    @NonBlocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<String> explain(String slug) {
        var page = Stream.concat(
                        Stream.of(GeneralProblem.values()),
                        catalogues.stream().flatMap(catalogue -> catalogue.problems().stream()))
                .map(ProblemType::description)
                .filter(description -> description.slug().equals(slug))
                .findFirst()
                .map(description -> Templates.problem(description, new RawString(STYLE.css())))
                .map(TemplateInstance::render)
                .orElseThrow(
                        () -> GeneralProblem.NOT_FOUND.withDetail("No kind of problem is called %s.".formatted(slug)));
        return RestResponse.ResponseBuilder.ok(page)
                .header("Content-Security-Policy", STYLE.contentSecurityPolicy())
                .build();
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance problem(ProblemType.Description description, RawString style);
    }
}
