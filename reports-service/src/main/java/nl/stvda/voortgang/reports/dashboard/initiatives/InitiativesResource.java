package nl.stvda.voortgang.reports.dashboard.initiatives;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.initiatives.ListView.Sort;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of initiatives: what is looked for stands in the address. */
@Path("/initiatives")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InitiativesResource {

    private static final List<String> TO_REVIEW = List.of("pending", "changed");

    private final Finding finding;
    private final Visitor visitor;
    private final Frames frames;

    InitiativesResource(Finding finding, Visitor visitor, Frames frames) {
        this.finding = finding;
        this.visitor = visitor;
        this.frames = frames;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(@Context UriInfo uri) {
        var query = uri.getQueryParameters();
        var search = Search.of(query);
        var result = finding.find(search, Optional.ofNullable(query.getFirst("cursor")), visitor.language());
        var frame = frames.of(isReview(search) ? Area.REVIEW : Area.INITIATIVES);
        var view = new ListView(frame, search.text().orElse(""), search.isFiltered(), result, sorts(search));
        return PageAnswers.page(frame, Templates.list(view));
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
    }
}
