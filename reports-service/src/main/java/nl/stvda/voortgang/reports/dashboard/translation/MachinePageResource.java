package nl.stvda.voortgang.reports.dashboard.translation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.dashboard.translation.TranslationView.Problem;
import nl.stvda.voortgang.reports.translation.MachineTranslations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Lets a machine translate, from a page. */
@Path("/rounds/{id}/translation/{language}/machine")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RunOnVirtualThread
class MachinePageResource {

    private final TranslationPages pages;
    private final MachineTranslations machine;
    private final Visitor visitor;

    MachinePageResource(TranslationPages pages, MachineTranslations machine, Visitor visitor) {
        this.pages = pages;
        this.machine = machine;
        this.visitor = visitor;
    }

    /** Tells what became of each text, or why nothing was written. */
    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> missing(String id, String language) {
        try {
            var written = machine.writeMissing(id, language);
            return list(pages.done(id, language, Optional.of(written.result()), Optional.empty()), Status.OK);
        } catch (ProblemException refusal) {
            var problem = refusal.type().description();
            return list(
                    pages.done(
                            id, language, Optional.empty(), Optional.of(new Problem(problem.slug(), refusal.detail()))),
                    Objects.requireNonNull(Status.fromStatusCode(problem.status())));
        }
    }

    private static RestResponse<TemplateInstance> list(TranslationView view, Status status) {
        return PageAnswers.page(status, view.frame(), TranslationPageResource.Templates.list(view));
    }

    /** Leads back to the text, where the person reads what the machine wrote beside its source. */
    @POST
    @Path("/{unit}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> one(
            String id, String language, String unit, @FormParam("tag") @DefaultValue("") String tag) {
        try {
            machine.write(id, language, unit, new Precondition(Set.of("\"%s\"".formatted(tag))));
            return PageAnswers.then(
                    URI.create(TranslationPages.address(id, language, unit)),
                    new Notice(WordsOf.the(TranslationMessages.class, visitor.language())
                            .machineWritten()));
        } catch (ProblemException refusal) {
            var problem = refusal.type().description();
            var view = pages.unit(id, language, unit);
            return PageAnswers.page(
                    Objects.requireNonNull(Status.fromStatusCode(problem.status())),
                    view.frame(),
                    TranslationPageResource.Templates.unit(
                            pages.refused(id, language, unit, view.typed(), problem.slug())));
        }
    }
}
