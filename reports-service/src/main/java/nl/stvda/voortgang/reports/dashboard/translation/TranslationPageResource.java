package nl.stvda.voortgang.reports.dashboard.translation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.dashboard.translation.TranslationPages.Chosen;
import nl.stvda.voortgang.reports.translation.TranslationChanges;
import nl.stvda.voortgang.reports.translation.TranslationRequest;
import nl.stvda.voortgang.reports.translation.TranslationState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** What of a report lacks a language, and each text beside what it is translated from. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TranslationPageResource {

    private static final URI HOME = URI.create("/");
    private static final String UNIT = "rounds/{id}/translation/{language}/{unit}";

    private final TranslationPages pages;
    private final TranslationChanges changes;
    private final CurrentRound currentRound;
    private final Visitor visitor;

    TranslationPageResource(
            TranslationPages pages, TranslationChanges changes, CurrentRound currentRound, Visitor visitor) {
        this.pages = pages;
        this.changes = changes;
        this.currentRound = currentRound;
        this.visitor = visitor;
    }

    /** That of the report that people work on. */
    @GET
    @Path("translation")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Void> current() {
        return RestResponse.seeOther(currentRound
                .id()
                .map(round -> URI.create("/rounds/%s/translation".formatted(round)))
                .orElse(HOME));
    }

    @GET
    @Path("rounds/{id}/translation")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(
            String id,
            @QueryParam("language") @Nullable String language,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("section") @Nullable String section,
            @QueryParam("from") @DefaultValue("0") String from) {
        var overview = pages.overview(id);
        var chosen = new Chosen(
                language == null ? overview.neediest() : language,
                TranslationState.of(state),
                Optional.ofNullable(section),
                from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0);
        var view = pages.list(overview, chosen, Optional.empty(), Optional.empty());
        return PageAnswers.page(view.frame(), Templates.list(view));
    }

    @GET
    @Path(UNIT)
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> unit(String id, String language, String unit) {
        return page(Status.OK, pages.unit(id, language, unit));
    }

    /** Saves a translation; one that somebody else changed meanwhile is not replaced. */
    @POST
    @Path(UNIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> write(
            String id,
            String language,
            String unit,
            @FormParam("tag") @DefaultValue("") String tag,
            @FormParam("text") @DefaultValue("") String text) {
        return act(id, language, unit, text, words -> {
            changes.write(id, language, unit, seen(tag), new TranslationRequest(text));
            return words.saved();
        });
    }

    @POST
    @Path(UNIT + "/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> confirm(
            String id, String language, String unit, @FormParam("tag") @DefaultValue("") String tag) {
        return act(id, language, unit, null, words -> {
            changes.confirm(id, language, unit, seen(tag));
            return words.confirmed();
        });
    }

    private RestResponse<TemplateInstance> act(
            String round,
            String language,
            String unit,
            @Nullable String typed,
            Function<TranslationMessages, String> action) {
        try {
            var said = action.apply(WordsOf.the(TranslationMessages.class, visitor.language()));
            return PageAnswers.then(URI.create(Chosen.of(language).address(round, 0)), new Notice(said));
        } catch (ProblemException refusal) {
            var problem = refusal.type().description();
            var view = pages.unit(round, language, unit);
            return page(
                    Status.fromStatusCode(problem.status()),
                    pages.refused(round, language, unit, typed == null ? view.typed() : typed, problem.slug()));
        }
    }

    private static Precondition seen(String tag) {
        return new Precondition(Set.of("\"%s\"".formatted(tag)));
    }

    private static RestResponse<TemplateInstance> page(Status status, UnitView view) {
        return PageAnswers.page(status, view.frame(), Templates.unit(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(TranslationView view);

        static native TemplateInstance unit(UnitView view);
    }
}
