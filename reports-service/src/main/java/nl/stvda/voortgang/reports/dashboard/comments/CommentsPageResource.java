package nl.stvda.voortgang.reports.dashboard.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.comment.AnswerRequest;
import nl.stvda.voortgang.reports.comment.CommentRequest;
import nl.stvda.voortgang.reports.comment.Comments;
import nl.stvda.voortgang.reports.dashboard.comments.CommentsView.Typed;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** What the members say of a draft, and the answers. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CommentsPageResource {

    private static final URI HOME = URI.create("/");
    private static final UUID NO_ENTRY = new UUID(0, 0);
    private static final String COMMENTS = "rounds/{id}/comments";

    private final CommentPages pages;
    private final Comments comments;
    private final CurrentRound currentRound;
    private final Validator validator;
    private final Visitor visitor;

    CommentsPageResource(
            CommentPages pages, Comments comments, CurrentRound currentRound, Validator validator, Visitor visitor) {
        this.pages = pages;
        this.comments = comments;
        this.currentRound = currentRound;
        this.validator = validator;
        this.visitor = visitor;
    }

    /** Those of the report that people work on. */
    @GET
    @Path("comments")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<Void> current() {
        return RestResponse.seeOther(
                currentRound.id().map(CommentsPageResource::address).orElse(HOME));
    }

    @GET
    @Path(COMMENTS)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(String id, @QueryParam("section") @DefaultValue("") String section) {
        return page(Status.OK, pages.read(id, Typed.nothing(section), Optional.empty()));
    }

    @POST
    @Path(COMMENTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> post(
            String id,
            @FormParam("section") @DefaultValue("") String section,
            @FormParam("initiative") @DefaultValue("") String initiative,
            @FormParam("text") @DefaultValue("") String text) {
        var request = new CommentRequest(section, idOf(initiative), lines(text));
        return act(id, new Typed(section, initiative, request.text()), request, () -> {
            comments.post(id, request);
            return words().posted();
        });
    }

    @POST
    @Path(COMMENTS + "/{comment}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> answer(
            String id,
            UUID comment,
            @FormParam("version") @DefaultValue("") String version,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("resolved") @DefaultValue("false") boolean resolved) {
        var request = new AnswerRequest(lines(text), resolved);
        var seen = new Precondition(Set.of("\"%s\"".formatted(version)));
        return act(id, Typed.nothing(""), request, () -> {
            comments.answer(id, comment, seen, request);
            return words().answered();
        });
    }

    private RestResponse<TemplateInstance> act(String round, Typed typed, Object request, Supplier<String> action) {
        if (!validator.validate(request).isEmpty()) {
            return page(Status.BAD_REQUEST, pages.read(round, typed, Optional.of("invalid-request")));
        }
        try {
            return PageAnswers.then(address(round), new Notice(action.get()));
        } catch (ProblemException refusal) {
            var problem = refusal.type().description();
            return page(Status.fromStatusCode(problem.status()), pages.read(round, typed, Optional.of(problem.slug())));
        }
    }

    /** Of the list of the page; what is no id there is none of its entries. */
    private static @Nullable UUID idOf(String initiative) {
        try {
            return initiative.isEmpty() ? null : UUID.fromString(initiative);
        } catch (IllegalArgumentException malformed) {
            return NO_ENTRY;
        }
    }

    /** Browsers send breaks of lines as two characters. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private CommentsMessages words() {
        return WordsOf.the(CommentsMessages.class, visitor.language());
    }

    private static URI address(String round) {
        return UriBuilder.fromPath("/" + COMMENTS).build(round);
    }

    private static RestResponse<TemplateInstance> page(Status status, CommentsView view) {
        return PageAnswers.page(status, view.frame(), Templates.list(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(CommentsView view);
    }
}
