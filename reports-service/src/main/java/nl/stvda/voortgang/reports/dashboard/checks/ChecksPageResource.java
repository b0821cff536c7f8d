package nl.stvda.voortgang.reports.dashboard.checks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.check.Check;
import nl.stvda.voortgang.reports.check.CheckSettings;
import nl.stvda.voortgang.reports.check.Severity;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.snapshot.DraftPrecondition;
import nl.stvda.voortgang.reports.snapshot.Freeze;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What is in the way of sending a report; from here the secretariat freezes it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ChecksPageResource {

    private static final URI HOME = URI.create("/");
    private static final String UNREADABLE = "unreadable-reason";

    private final CheckPages pages;
    private final CheckSettings settings;
    private final Freeze freeze;
    private final CurrentRound currentRound;
    private final Validator validator;
    private final Visitor visitor;

    ChecksPageResource(
            CheckPages pages,
            CheckSettings settings,
            Freeze freeze,
            CurrentRound currentRound,
            Validator validator,
            Visitor visitor) {
        this.pages = pages;
        this.settings = settings;
        this.freeze = freeze;
        this.currentRound = currentRound;
        this.validator = validator;
        this.visitor = visitor;
    }

    /** Those of the report that people work on. */
    @GET
    @Path("checks")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Void> current() {
        return RestResponse.seeOther(
                currentRound.id().map(ChecksPageResource::address).orElse(HOME));
    }

    @GET
    @Path("rounds/{id}/checks")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(String id) {
        return page(Status.OK, pages.list(id));
    }

    /** What each check means in this round. */
    @POST
    @Path("rounds/{id}/checks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> decide(String id, MultivaluedMap<String, String> form) {
        var wanted = new EnumMap<Check, Severity>(Check.class);
        for (var check : Check.values()) {
            var chosen = form.getFirst("severity-" + check.code());
            Arrays.stream(Severity.values())
                    .filter(severity -> severity.name().equals(chosen))
                    .forEach(severity -> wanted.put(check, severity));
        }
        settings.decide(id, wanted);
        return PageAnswers.then(address(id), new Notice(words().decided()));
    }

    /** Asks once, with what will be frozen, since there is no way back; then freezes exactly that. */
    @POST
    @Path("rounds/{id}/checks/freeze")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> freeze(String id, MultivaluedMap<String, String> form) {
        var reasons = Reasons.of(form);
        if (!validator.validate(reasons.request()).isEmpty()) {
            return page(Status.BAD_REQUEST, pages.refused(id, reasons, UNREADABLE));
        }
        if (!form.containsKey("confirmed")) {
            var view = pages.freeze(id, reasons);
            return PageAnswers.page(view.frame(), Templates.freeze(view));
        }
        try {
            var frozen = freeze.of(id, DraftPrecondition.ofVersion(reasons.version()), reasons.request());
            var place =
                    UriBuilder.fromPath("/rounds/{round}/snapshots/{number}").build(id, frozen.number());
            return PageAnswers.then(place, new Notice(words().frozen(Integer.toString(frozen.number()))));
        } catch (ProblemException refusal) {
            var problem = refusal.type().description();
            return page(Status.fromStatusCode(problem.status()), pages.refused(id, reasons, problem.slug()));
        }
    }

    private ChecksMessages words() {
        return WordsOf.the(ChecksMessages.class, visitor.language());
    }

    private static URI address(String round) {
        return UriBuilder.fromPath("/rounds/{round}/checks").build(round);
    }

    private static RestResponse<TemplateInstance> page(Status status, ChecksView view) {
        return PageAnswers.page(status, view.frame(), Templates.list(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(ChecksView view);

        static native TemplateInstance freeze(FreezeView view);
    }
}
