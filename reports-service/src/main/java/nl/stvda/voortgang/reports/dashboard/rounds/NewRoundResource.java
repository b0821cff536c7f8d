package nl.stvda.voortgang.reports.dashboard.rounds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.opening.NewRound;
import nl.stvda.voortgang.reports.opening.Openings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Opening a round, of a template or of the round before it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class NewRoundResource {

    private final NewRoundPages pages;
    private final Openings openings;
    private final FormReader forms;
    private final Visitor visitor;

    NewRoundResource(NewRoundPages pages, Openings openings, FormReader forms, Visitor visitor) {
        this.pages = pages;
        this.openings = openings;
        this.forms = forms;
        this.visitor = visitor;
    }

    @GET
    @Path("rounds/new")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin() {
        return page(Status.OK, pages.page(Attempt.NONE));
    }

    @POST
    @Path("rounds/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> open(MultivaluedMap<String, String> form) {
        var attempt = Attempt.of("open", "", RecipientCodes.complete(FormDocument.sent(form)));
        try {
            var round = openings.open(forms.read(attempt.typed(), SettingsForm.SHAPE, NewRound.class));
            var words = WordsOf.the(RoundsMessages.class, visitor.language());
            return PageAnswers.then(URI.create(RoundPages.address(round.id())), new Notice(words.done("open")));
        } catch (ProblemException refusal) {
            return page(attempt.statusOf(refusal), pages.page(attempt.refused(refusal, SettingsForm.SHAPE)));
        }
    }

    private static RestResponse<TemplateInstance> page(Status status, NewRoundView view) {
        return PageAnswers.page(status, view.frame(), Templates.form(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance form(NewRoundView view);
    }
}
