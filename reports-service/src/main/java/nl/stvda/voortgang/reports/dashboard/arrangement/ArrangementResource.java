package nl.stvda.voortgang.reports.dashboard.arrangement;

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
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.curation.CurationChanges;
import nl.stvda.voortgang.reports.curation.Shift;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;
import nl.stvda.voortgang.reports.dashboard.form.SeenVersion;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** The sections of a report as they are arranged, and buttons that take an entry one place further. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ArrangementResource {

    private static final URI HOME = URI.create("/");
    private static final FormShape SHIFT = FormShape.of("", "", "");

    private final SectionPages pages;
    private final CurationChanges changes;
    private final CurrentRound currentRound;
    private final Visitor visitor;

    ArrangementResource(SectionPages pages, CurationChanges changes, CurrentRound currentRound, Visitor visitor) {
        this.pages = pages;
        this.changes = changes;
        this.currentRound = currentRound;
        this.visitor = visitor;
    }

    /** That of the report that people work on. */
    @GET
    @Path("arrangement")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Void> current() {
        return RestResponse.seeOther(currentRound
                .id()
                .map(round -> URI.create("/rounds/%s/arrangement".formatted(round)))
                .orElse(HOME));
    }

    /** What that report makes of an initiative. */
    @GET
    @Path("arrangement/{initiative: [0-9a-fA-F-]{36}}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Void> entry(UUID initiative) {
        return RestResponse.seeOther(currentRound
                .id()
                .map(round -> URI.create(new ArrangementAddress(round).entry(initiative)))
                .orElse(HOME));
    }

    @GET
    @Path("rounds/{id}/arrangement")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> section(
            String id, @QueryParam("section") @Nullable String section, @QueryParam("from") @Nullable String from) {
        return page(Status.OK, pages.page(id, Optional.ofNullable(section), Where.number(from), Attempt.NONE));
    }

    @POST
    @Path("rounds/{id}/arrangement/{initiative: [0-9a-fA-F-]{36}}/shift")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> shift(String id, UUID initiative, MultivaluedMap<String, String> form) {
        var where = Where.in(form);
        var attempt = Attempt.of("shift", initiative.toString(), FormDocument.NOTHING);
        try {
            changes.shift(id, initiative, SeenVersion.in(form), wished(form));
            var words = WordsOf.the(ArrangementMessages.class, visitor.language());
            return PageAnswers.then(
                    new ArrangementAddress(id).place(where.section(), where.from(), "entry", initiative),
                    new Notice(words.done("move")));
        } catch (ProblemException refusal) {
            var status = attempt.statusOf(refusal);
            return page(
                    status,
                    pages.page(id, Optional.of(where.section()), where.from(), attempt.refused(refusal, SHIFT)));
        }
    }

    private static Shift wished(MultivaluedMap<String, String> form) {
        var wish = form.getFirst("wish");
        return Arrays.stream(Shift.values())
                .filter(shift -> shift.code().equals(wish))
                .findFirst()
                .orElseThrow(() -> GeneralProblem.NOT_FOUND.withDetail("No button of the page says this."));
    }

    static RestResponse<TemplateInstance> page(Status status, SectionView view) {
        return PageAnswers.page(status, view.frame(), Templates.section(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance section(SectionView view);
    }
}
