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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.contribution.Contributions.Outcome;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form for one initiative: a new one, or one of the visitor's organisation. The secretariat writes on behalf of any. */
@Path("/contribute")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ContributionResource {

    private final Contributions contributions;
    private final Subjects subjects;
    private final FormPages pages;
    private final WithdrawalPages withdrawals;
    private final Frames frames;

    ContributionResource(
            Contributions contributions,
            Subjects subjects,
            FormPages pages,
            WithdrawalPages withdrawals,
            Frames frames) {
        this.contributions = contributions;
        this.subjects = subjects;
        this.pages = pages;
        this.withdrawals = withdrawals;
        this.frames = frames;
    }

    @GET
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin(@QueryParam("copy") @Nullable UUID copied) {
        var subject = Subject.added(Optional.empty());
        return copied == null ? pages.begin(subject) : pages.copy(subject, contributions.own(copied));
    }

    /** Where the secretariat chooses for whom it writes. */
    @GET
    @Path("/for")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> organisations() {
        var frame = frames.of(Area.INITIATIVES);
        return PageAnswers.page(frame, Templates.organisations(frame, subjects.behalves()));
    }

    @GET
    @Path("/for/{organisation}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> beginFor(String organisation) {
        return pages.begin(subjects.addedFor(organisation));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> edit(UUID id) {
        return pages.edit(subjects.changed(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> post(MultivaluedMap<String, String> form) {
        return send(Subject.added(Optional.empty()), form);
    }

    @POST
    @Path("/for/{organisation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> postFor(String organisation, MultivaluedMap<String, String> form) {
        return send(subjects.addedFor(organisation), form);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> replace(UUID id, MultivaluedMap<String, String> form) {
        return send(subjects.changed(id), form);
    }

    private RestResponse<TemplateInstance> send(Subject subject, MultivaluedMap<String, String> form) {
        var sending = Sending.of(form);
        return sending.staysOpen()
                ? pages.again(subject, sending)
                : pages.after(contributions.send(subject, sending), subject, sending);
    }

    /** Asks once, since there is no way back. */
    @GET
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> askForWithdrawal(UUID id) {
        return askForWithdrawal(subjects.changed(id), false);
    }

    private RestResponse<TemplateInstance> askForWithdrawal(Subject subject, boolean isReasonWrong) {
        return subject.own()
                .map(own -> withdrawals.ask(subject, own, isReasonWrong))
                .orElseGet(() -> pages.edit(subject));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> withdraw(UUID id, @RestForm String tag, @RestForm String reason) {
        var subject = subjects.changed(id);
        return switch (contributions.withdraw(id, tag, reason)) {
            case Outcome.Kept _ -> withdrawals.done(subject);
            case Outcome.Refused _ -> askForWithdrawal(subject, true);
            case Outcome.Stale _, Outcome.Resembles _, Outcome.Away _ -> pages.edit(subject);
        };
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance form(Form form);

        static native TemplateInstance organisations(Frame frame, List<Behalf> organisations);

        static native TemplateInstance withdrawal(Frame frame, Own own, Optional<Behalf> behalf, boolean isReasonWrong);
    }
}
