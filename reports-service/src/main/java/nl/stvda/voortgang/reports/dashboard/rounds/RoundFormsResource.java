package nl.stvda.voortgang.reports.dashboard.rounds;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;
import nl.stvda.voortgang.reports.dashboard.form.SeenVersion;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.round.DateKinds;
import nl.stvda.voortgang.reports.round.DateRequest;
import nl.stvda.voortgang.reports.round.DatesRequest;
import nl.stvda.voortgang.reports.round.MoveRequest;
import nl.stvda.voortgang.reports.round.RoundChanges;
import nl.stvda.voortgang.reports.round.RoundDates;
import nl.stvda.voortgang.reports.round.RoundRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms of the page about a round. What is refused comes back on that page, with what was typed. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RunOnVirtualThread
class RoundFormsResource {

    static final FormShape DATES = FormShape.of("", "", "");

    private final RoundPages pages;
    private final RoundChanges changes;
    private final RoundDates dates;
    private final FormReader forms;
    private final Visitor visitor;

    RoundFormsResource(RoundPages pages, RoundChanges changes, RoundDates dates, FormReader forms, Visitor visitor) {
        this.pages = pages;
        this.changes = changes;
        this.dates = dates;
        this.forms = forms;
        this.visitor = visitor;
    }

    @POST
    @Path("rounds/{id}/dates/{kind}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> setDate(String id, String kind, MultivaluedMap<String, String> form) {
        var typed = FormDocument.sent(form);
        return attempt(
                id,
                Attempt.of("date", kind, typed),
                form,
                seen -> dates.set(id, DateKinds.require(kind), seen, forms.read(typed, DATES, DateRequest.class)));
    }

    /** A date of a kind of its own, which is called after what must be done by then. */
    @POST
    @Path("rounds/{id}/dates")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> addDate(String id, MultivaluedMap<String, String> form) {
        var typed = FormDocument.sent(form);
        return attempt(
                id,
                Attempt.of("another", "", typed),
                form,
                seen -> dates.add(id, seen, forms.read(typed, DATES, DateRequest.class)));
    }

    /** All dates, back from the day of the submission. */
    @POST
    @Path("rounds/{id}/plan")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> plan(String id, MultivaluedMap<String, String> form) {
        var typed = FormDocument.sent(form);
        return attempt(
                id,
                Attempt.of("plan", "", typed),
                form,
                seen -> dates.plan(id, seen, forms.read(typed, DATES, DatesRequest.class)));
    }

    @POST
    @Path("rounds/{id}/moves")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> move(String id, MultivaluedMap<String, String> form) {
        var typed = FormDocument.sent(form);
        return attempt(
                id,
                Attempt.of("move", typed.text("/move"), typed),
                form,
                seen -> changes.move(id, seen, forms.read(typed, DATES, MoveRequest.class)));
    }

    @POST
    @Path("rounds/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> change(String id, MultivaluedMap<String, String> form) {
        var typed = RecipientCodes.complete(FormDocument.sent(form)).with("/recipients", List.of());
        return attempt(
                id,
                Attempt.of("settings", "", typed),
                form,
                seen -> changes.change(id, seen, forms.read(typed, SettingsForm.SHAPE, RoundRequest.class)));
    }

    private RestResponse<TemplateInstance> attempt(
            String id, Attempt attempt, MultivaluedMap<String, String> form, Consumer<Precondition> change) {
        try {
            change.accept(SeenVersion.in(form));
            var words = WordsOf.the(RoundsMessages.class, visitor.language());
            return PageAnswers.then(URI.create(RoundPages.address(id)), new Notice(words.done(attempt.part())));
        } catch (ProblemException refusal) {
            var status = attempt.statusOf(refusal);
            var view = pages.page(id, attempt.refused(refusal, SettingsForm.SHAPE));
            return PageAnswers.page(status, view.frame(), RoundsResource.Templates.round(view));
        }
    }
}
