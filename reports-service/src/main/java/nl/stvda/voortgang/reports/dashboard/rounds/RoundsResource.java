package nl.stvda.voortgang.reports.dashboard.rounds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The rounds, and each with its state, its dates and what was done to it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class RoundsResource {

    private final RoundPages pages;

    RoundsResource(RoundPages pages) {
        this.pages = pages;
    }

    @GET
    @Path("rounds")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list() {
        var list = pages.list();
        return PageAnswers.page(list.frame(), Templates.list(list));
    }

    /** With a day of the submission, also the dates that would follow from it. */
    @GET
    @Path("rounds/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id, @QueryParam("submission") @Nullable String submission) {
        var attempt = submission == null
                ? Attempt.NONE
                : Attempt.of("plan", "", FormDocument.NOTHING.with("/submission", submission));
        var view = pages.page(id, attempt);
        return PageAnswers.page(view.frame(), Templates.round(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(RoundList list);

        static native TemplateInstance round(RoundView view);
    }
}
