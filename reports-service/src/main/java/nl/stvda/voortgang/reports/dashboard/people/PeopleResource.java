package nl.stvda.voortgang.reports.dashboard.people;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.people.AccessOfPeople.Outcome;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Who has access, and what can be done about it. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PeopleResource {

    private static final Map<String, Status> STATUSES = Map.of(
            "person-exists",
            Status.CONFLICT,
            "too-many-people",
            Status.CONFLICT,
            "no-access",
            Status.CONFLICT,
            "stale",
            Status.PRECONDITION_FAILED,
            AccessOfPeople.AWAY,
            Status.SERVICE_UNAVAILABLE);

    private final PeoplePages pages;
    private final AccessOfPeople people;
    private final Visitor visitor;

    PeopleResource(PeoplePages pages, AccessOfPeople people, Visitor visitor) {
        this.pages = pages;
        this.people = people;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list() {
        var view = pages.list();
        return PageAnswers.page(view.frame(), Templates.list(view));
    }

    @GET
    @Path("/new")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin() {
        return invitation(Status.OK, Attempt.of("invite", "", FormDocument.NOTHING.with("/language", "nl")));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> invite(MultivaluedMap<String, String> form) {
        return switch (people.invite(Attempt.of("invite", "", FormDocument.sent(form)))) {
            case Outcome.Done(var person) ->
                then(
                        person.id(),
                        person.invitedAt().isPresent()
                                ? words().invited(person.name())
                                : words().notMailed(person.name()));
            case Outcome.Refused(var attempt) -> invitation(status(attempt), attempt);
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> person(UUID id) {
        return person(Status.OK, id, Optional.empty());
    }

    @POST
    @Path("/{id}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> changeRole(UUID id, MultivaluedMap<String, String> form) {
        var tag = Objects.requireNonNullElse(form.getFirst("tag"), "");
        var attempt = Attempt.of(PeoplePages.ROLE, "", FormDocument.sent(form));
        return switch (people.changeRole(id, tag, attempt)) {
            case Outcome.Done(var person) -> then(person.id(), words().roleChanged(person.name()));
            case Outcome.Refused(var refused) -> person(status(refused), id, Optional.of(refused));
        };
    }

    @POST
    @Path("/{id}/{deed}")
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> act(UUID id, String deed) {
        return then(
                id,
                people.act(Deed.of(deed), id).map(done -> words().done(done)).orElseGet(() -> words().away()));
    }

    private RestResponse<TemplateInstance> invitation(Status status, Attempt attempt) {
        var view = pages.invitation(attempt);
        return PageAnswers.page(status, view.frame(), Templates.invitation(view));
    }

    private RestResponse<TemplateInstance> person(Status status, UUID id, Optional<Attempt> refused) {
        var view = pages.person(id, refused);
        return PageAnswers.page(status, view.frame(), Templates.person(view));
    }

    private static Status status(Attempt refused) {
        return STATUSES.getOrDefault(refused.refusal(), Status.BAD_REQUEST);
    }

    private static RestResponse<TemplateInstance> then(UUID id, String notice) {
        return PageAnswers.then(URI.create("/people/" + id), new Notice(notice));
    }

    private PeopleMessages words() {
        return WordsOf.the(PeopleMessages.class, visitor.language());
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(PeopleView view);

        static native TemplateInstance invitation(InvitationView view);

        static native TemplateInstance person(PersonView view);
    }
}
