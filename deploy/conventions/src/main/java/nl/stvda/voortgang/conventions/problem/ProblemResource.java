package nl.stvda.voortgang.conventions.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page behind each problem's {@code type}. */
@Path("/problems/{slug}")
class ProblemResource {

    private final Instance<ProblemCatalogue> catalogues;

    ProblemResource(Instance<ProblemCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @PermitAll
    @NonBlocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String explain(String slug) {
        return Stream.concat(
                        Stream.of(GeneralProblem.values()),
                        catalogues.stream().flatMap(catalogue -> catalogue.problems().stream()))
                .map(ProblemType::description)
                .filter(description -> description.slug().equals(slug))
                .findFirst()
                .map(Templates::problem)
                .map(TemplateInstance::render)
                .orElseThrow(
                        () -> GeneralProblem.NOT_FOUND.withDetail("No kind of problem is called %s.".formatted(slug)));
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance problem(ProblemType.Description description);
    }
}
