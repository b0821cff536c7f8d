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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The blocks of a section: added, written, taken elsewhere and removed. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class BlockPageResource {

    private static final String BLOCKS = "rounds/{id}/arrangement/sections/{section}/blocks";

    private final BlockPages pages;
    private final SectionPages sectionPages;
    private final BlockEditing editing;
    private final Visitor visitor;

    BlockPageResource(BlockPages pages, SectionPages sectionPages, BlockEditing editing, Visitor visitor) {
        this.pages = pages;
        this.sectionPages = sectionPages;
        this.editing = editing;
        this.visitor = visitor;
    }

    @GET
    @Path(BLOCKS + "/{block}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id, String section, UUID block) {
        return page(Status.OK, pages.read(id, section, block));
    }

    /** Adds a block; one that says something is written on its page then. */
    @POST
    @Path(BLOCKS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> add(String id, String section, MultivaluedMap<String, String> form) {
        var attempt = Attempt.of("add", "", FormDocument.sent(form));
        try {
            return then(editing.add(id, section, attempt.typed(), Where.in(form)), "add");
        } catch (ProblemException refusal) {
            return list(id, section, Where.in(form), attempt, refusal);
        }
    }

    /** Saves, shows or removes the block, or takes it up, down or to a place that is named. */
    @POST
    @Path(BLOCKS + "/{block}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> change(
            String id, String section, UUID block, MultivaluedMap<String, String> form) {
        var wish = Objects.requireNonNullElse(form.getFirst("wish"), "save");
        var attempt = Attempt.of(wish, block.toString(), FormDocument.sent(form));
        var seen = Where.number(form.getFirst("version"));
        if (wish.equals("preview")) {
            return page(Status.OK, pages.typed(id, section, block, attempt, seen));
        }
        try {
            return then(editing.change(id, section, block, wish, form), wish);
        } catch (ProblemException refusal) {
            if (wish.equals("save") || wish.equals("remove")) {
                var refused = attempt.refused(refusal, BlockPages.SHAPE);
                return page(attempt.statusOf(refusal), pages.typed(id, section, block, refused, seen));
            }
            return list(id, section, Where.in(form), attempt, refusal);
        }
    }

    private RestResponse<TemplateInstance> list(
            String id, String section, Where where, Attempt attempt, ProblemException refusal) {
        var refused = attempt.refused(refusal, BlockPages.SHAPE);
        return ArrangementResource.page(
                attempt.statusOf(refusal), sectionPages.page(id, Optional.of(section), where.from(), refused));
    }

    private RestResponse<TemplateInstance> then(URI page, String part) {
        var words = WordsOf.the(ArrangementMessages.class, visitor.language());
        return PageAnswers.then(page, new Notice(words.done(part)));
    }

    private static RestResponse<TemplateInstance> page(Status status, BlockView view) {
        return PageAnswers.page(status, view.frame(), Templates.block(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance block(BlockView view);
    }
}
