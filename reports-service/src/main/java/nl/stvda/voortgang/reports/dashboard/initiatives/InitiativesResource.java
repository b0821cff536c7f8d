package nl.stvda.voortgang.reports.dashboard.initiatives;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.initiatives.ListView.Columns;
import nl.stvda.voortgang.reports.dashboard.initiatives.ListView.Sort;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of initiatives: what is looked for stands in the address. */
@Path("/initiatives")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InitiativesResource {

    private static final List<String> TO_REVIEW = List.of("pending", "changed");

    private final Finding finding;
    private final ManyDecisions decisions;
    private final ListFile file;
    private final Visitor visitor;
    private final Frames frames;

    InitiativesResource(Finding finding, ManyDecisions decisions, ListFile file, Visitor visitor, Frames frames) {
        this.finding = finding;
        this.decisions = decisions;
        this.file = file;
        this.visitor = visitor;
        this.frames = frames;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(@Context UriInfo uri) {
        return page(uri, RestResponse.Status.OK, ManyDecisions.Form.NOTHING);
    }

    /** What the list shows, with the same columns. */
    @GET
    @Path("/list.csv")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<String> csv(@Context UriInfo uri) {
        return RestResponse.ResponseBuilder.ok(file.csv(Search.of(uri.getQueryParameters()), visitor.language()))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"initiatives.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Each about the revision that was shown; the page says of each what became of it. */
    @POST
    @Path("/review")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> decide(
            @RestForm List<String> chosen,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @Context UriInfo uri) {
        var form = ManyDecisions.Form.of(chosen, decision, reason);
        if (form.problem().isPresent()) {
            return page(uri, RestResponse.Status.BAD_REQUEST, form);
        }
        var results = decisions.decide(form, Queue.of(uri.getQueryParameters()));
        var frame = frames.of(Area.REVIEW);
        return PageAnswers.page(
                frame,
                Templates.decided(
                        frame,
                        results,
                        Math.toIntExact(results.stream()
                                .filter(ManyDecisions.Result::isDone)
                                .count()),
                        Search.of(uri.getQueryParameters()).address()));
    }

    private RestResponse<TemplateInstance> page(UriInfo uri, RestResponse.Status status, ManyDecisions.Form form) {
        var query = uri.getQueryParameters();
        var search = Search.of(query);
        var result = finding.find(search, Optional.ofNullable(query.getFirst("cursor")), visitor.language());
        var frame = frames.of(isReview(search) ? Area.REVIEW : Area.INITIATIVES);
        var view = new ListView(
                frame,
                search.text().orElse(""),
                search.isFiltered(),
                visitor.isSecretariat(),
                result,
                sorts(search),
                new Columns(search.columns(), search.withoutColumns(), search.addressOfFile()),
                visitor.isSecretariat() ? Optional.of(form.shown(search)) : Optional.empty());
        return PageAnswers.page(status, frame, Templates.list(view));
    }

    private boolean isReview(Search search) {
        return visitor.isSecretariat() && search.chosen("review").containsAll(TO_REVIEW);
    }

    /** What fits best is an order only where something was asked for. */
    private static List<Sort> sorts(Search search) {
        return Search.SORTS.stream()
                .filter(sort -> !sort.equals("relevance") || search.text().isPresent())
                .map(sort -> new Sort(sort, sort.equals(search.sort()), search.addressSortedBy(sort)))
                .toList();
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(ListView view);

        static native TemplateInstance decided(Frame frame, List<ManyDecisions.Result> results, int done, String back);
    }
}
