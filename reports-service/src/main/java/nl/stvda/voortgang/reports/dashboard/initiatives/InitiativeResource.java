package nl.stvda.voortgang.reports.dashboard.initiatives;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.initiatives.Decisions.Outcome;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.Comparison;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.Typed;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One initiative: to read, and for the secretariat to review, to talk about and to link. */
@Path("/initiatives/{id: [0-9a-fA-F-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InitiativeResource {

    private final Reading reading;
    private final Decisions decisions;
    private final InitiativesClient initiatives;
    private final Outages outages;

    InitiativeResource(
            Reading reading, Decisions decisions, @RestClient InitiativesClient initiatives, Outages outages) {
        this.reading = reading;
        this.decisions = decisions;
        this.initiatives = initiatives;
        this.outages = outages;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(
            UUID id, @QueryParam("compare") @Nullable String compare, @Context UriInfo uri) {
        return page(id, uri, comparison(compare), new Outcome.Refused(Typed.NOTHING, false));
    }

    /** About the revision that was shown; where it has changed since, the page shows how, with what was typed. */
    @POST
    @Path("/review")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> decide(
            UUID id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String sentence,
            @RestForm int revision,
            @RestForm @Nullable String next,
            @Context UriInfo uri) {
        var form = new Decisions.Form(decision, reason, sentence, revision, next);
        return after(id, uri, revision, decisions.decide(id, form, Queue.of(uri.getQueryParameters())));
    }

    @POST
    @Path("/messages")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> say(UUID id, @RestForm @Nullable String text, @Context UriInfo uri) {
        return after(id, uri, 0, decisions.say(id, text, Queue.of(uri.getQueryParameters())));
    }

    @POST
    @Path("/joint")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> link(UUID id, @RestForm @Nullable UUID other, @Context UriInfo uri) {
        return after(id, uri, 0, decisions.link(id, other, Queue.of(uri.getQueryParameters())));
    }

    @POST
    @Path("/joint/{joint}/end")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> unlink(UUID id, UUID joint, @Context UriInfo uri) {
        return after(id, uri, 0, decisions.unlink(id, joint, Queue.of(uri.getQueryParameters())));
    }

    /** Never shown as a page of ours: it came from somebody else. */
    @GET
    @Path("/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<InputStream> file(UUID id, UUID file) {
        var content = outages.require(Outage.Part.INITIATIVES, () -> initiatives.content(id, file));
        return RestResponse.ResponseBuilder.ok(content.getEntity())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, content.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private RestResponse<TemplateInstance> after(UUID id, UriInfo uri, int seen, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var address, var notice) -> PageAnswers.then(address, notice);
            case Outcome.Refused refused ->
                page(
                        id,
                        uri,
                        refused.stale() ? Optional.of(new Comparison(seen, revisionOf(id))) : Optional.empty(),
                        refused);
        };
    }

    private int revisionOf(UUID id) {
        return outages.require(Outage.Part.INITIATIVES, () -> initiatives.get(id))
                .revision();
    }

    private RestResponse<TemplateInstance> page(
            UUID id, UriInfo uri, Optional<Comparison> comparison, Outcome.Refused outcome) {
        var queue = Queue.of(uri.getQueryParameters());
        var view = outages.require(
                Outage.Part.INITIATIVES, () -> reading.of(id, queue, comparison, outcome.typed(), outcome.stale()));
        return PageAnswers.page(outcome.status(), view.frame(), Templates.read(view));
    }

    private static Optional<Comparison> comparison(@Nullable String compare) {
        return Optional.ofNullable(compare)
                .filter(wanted -> wanted.matches("[1-9]\\d{0,6}-[1-9]\\d{0,6}"))
                .map(wanted -> wanted.split("-"))
                .map(ends -> new Comparison(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance read(InitiativeView view);
    }
}
