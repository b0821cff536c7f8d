package nl.stvda.voortgang.reports.dashboard.contribution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.contribution.Contributions.Outcome;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form for one initiative: a new one, or one of the visitor's organisation. */
@Path("/contribute")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ContributionResource {

    private final Contributions contributions;
    private final FormPages pages;

    ContributionResource(Contributions contributions, FormPages pages) {
        this.contributions = contributions;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin(@QueryParam("copy") @Nullable UUID copied) {
        return copied == null ? pages.begin() : pages.copy(contributions.own(copied));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> edit(UUID id) {
        return pages.edit(contributions.own(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> post(MultivaluedMap<String, String> form) {
        var sending = Sending.of(form);
        return sending.staysOpen() ? pages.again(sending) : pages.after(contributions.post(sending), sending);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> replace(UUID id, MultivaluedMap<String, String> form) {
        var own = contributions.own(id);
        var sending = Sending.of(form);
        return sending.staysOpen()
                ? pages.again(own, sending)
                : pages.after(
                        contributions.replace(
                                id, sending, own.filter(Own::isSubmitted).isPresent()),
                        own,
                        sending);
    }

    /** Asks once, since there is no way back. */
    @GET
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> askForWithdrawal(UUID id) {
        return contributions
                .own(id)
                .map(own -> pages.askForWithdrawal(own, false))
                .orElseGet(() -> pages.edit(Optional.empty()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> withdraw(UUID id, @RestForm String tag, @RestForm String reason) {
        var own = contributions.own(id);
        return switch (contributions.withdraw(id, tag, reason)) {
            case Outcome.Kept _ -> pages.withdrawn(id);
            case Outcome.Refused _ ->
                own.map(now -> pages.askForWithdrawal(now, true)).orElseGet(() -> pages.edit(Optional.empty()));
            case Outcome.Stale _, Outcome.Resembles _, Outcome.Away _ -> pages.edit(own);
        };
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance form(Form form);

        static native TemplateInstance withdrawal(Frame frame, Own own, boolean isReasonWrong);
    }
}
