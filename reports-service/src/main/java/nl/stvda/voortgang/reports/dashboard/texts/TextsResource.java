package nl.stvda.voortgang.reports.dashboard.texts;

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
import java.util.Set;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.narrative.NarrativeRequest;
import nl.stvda.voortgang.reports.narrative.Narratives;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The texts of a report: which there are, and each with its languages beside each other. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TextsResource {

    private static final URI HOME = URI.create("/");

    private static final String NOT_EDITABLE = "round-not-editable";

    private final TextPages pages;
    private final Narratives narratives;
    private final CurrentRound currentRound;
    private final Languages languages;
    private final Visitor visitor;

    TextsResource(
            TextPages pages, Narratives narratives, CurrentRound currentRound, Languages languages, Visitor visitor) {
        this.pages = pages;
        this.narratives = narratives;
        this.currentRound = currentRound;
        this.languages = languages;
        this.visitor = visitor;
    }

    /** Those of the report that people work on. */
    @GET
    @Path("texts")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Void> current() {
        return RestResponse.seeOther(currentRound
                .id()
                .map(round -> URI.create("/rounds/%s/texts".formatted(round)))
                .orElse(HOME));
    }

    @GET
    @Path("rounds/{id}/texts")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(String id) {
        var list = pages.list(id);
        return PageAnswers.page(list.frame(), Templates.list(list));
    }

    @GET
    @Path("rounds/{id}/texts/{section}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id, String section) {
        return page(Status.OK, pages.read(id, section));
    }

    /** Saves what was typed, or only shows how it will look; a text that somebody else saved meanwhile is not replaced. */
    @POST
    @Path("rounds/{id}/texts/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> write(String id, String section, MultivaluedMap<String, String> form) {
        var typed = Typed.of(form, languages.tags());
        var page = pages.typed(id, section, typed);
        if (typed.preview() || page.isWrong()) {
            return page(page.isWrong() ? Status.BAD_REQUEST : Status.OK, page);
        }
        return save(id, section, typed);
    }

    private RestResponse<TemplateInstance> save(String id, String section, Typed typed) {
        var themes = narratives.get(id, section).themes();
        try {
            narratives.write(
                    id,
                    section,
                    new Precondition(Set.of("\"%d\"".formatted(typed.version()))),
                    new NarrativeRequest(typed.text(), themes, typed.reason()));
            var words = WordsOf.the(TextsMessages.class, visitor.language());
            return PageAnswers.then(URI.create(TextPages.address(id, section)), new Notice(words.saved()));
        } catch (ProblemException refusal) {
            if (refusal.type() == GeneralProblem.STALE) {
                return page(Status.PRECONDITION_FAILED, pages.conflict(id, section, typed));
            }
            if (refusal.type().description().slug().equals(NOT_EDITABLE)) {
                return page(Status.CONFLICT, pages.closed(id, section, typed));
            }
            throw refusal;
        }
    }

    private static RestResponse<TemplateInstance> page(Status status, TextPage page) {
        return PageAnswers.page(status, page.frame(), Templates.text(page));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(TextList list);

        static native TemplateInstance text(TextPage view);
    }
}
