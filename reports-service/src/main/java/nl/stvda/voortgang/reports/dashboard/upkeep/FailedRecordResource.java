package nl.stvda.voortgang.reports.dashboard.upkeep;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.UUID;
import nl.stvda.voortgang.conventions.intake.deadletter.DiscardRequest;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** One record that a service could not process: looked at, played back or discarded. */
@Path("/upkeep/dead-letters/{source}/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class FailedRecordResource {

    private static final URI LIST = URI.create("/upkeep");

    private final FailedRecords failed;
    private final Validator validator;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    FailedRecordResource(FailedRecords failed, Validator validator, Moments moments, Visitor visitor, Frames frames) {
        this.failed = failed;
        this.validator = validator;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> look(String source, UUID id) {
        return page(Status.OK, source(source), id, false);
    }

    @POST
    @Path("/attempts")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> playBack(String source, UUID id) {
        var from = source(source);
        return switch (failed.playBack(from, id)) {
            case DONE -> PageAnswers.then(LIST, new Notice(words().playedBack()));
            case SETTLED -> PageAnswers.then(here(from, id), new Notice(words().settledBefore()));
            case FAILED_AGAIN -> PageAnswers.then(here(from, id), new Notice(words().failsAgain()));
        };
    }

    @POST
    @Path("/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> discard(
            String source, UUID id, @FormParam("reason") @DefaultValue("") String reason) {
        var from = source(source);
        var request = new DiscardRequest(reason.replace("\r\n", "\n").strip());
        if (!validator.validate(request).isEmpty()) {
            return page(Status.BAD_REQUEST, from, id, true);
        }
        return switch (failed.discard(from, id, request)) {
            case DONE -> PageAnswers.then(LIST, new Notice(words().discarded()));
            case SETTLED, FAILED_AGAIN -> PageAnswers.then(here(from, id), new Notice(words().settledBefore()));
        };
    }

    private RestResponse<TemplateInstance> page(Status status, Source source, UUID id, boolean reasonMissing) {
        var letter = failed.get(source, id);
        var frame = frames.of(Area.UPKEEP);
        var view = new FailedRecordView(
                frame,
                FailedRecord.of(source, letter, moments, visitor.language()),
                letter.content(),
                visitor.isSecretariat(),
                reasonMissing);
        return PageAnswers.page(status, frame, Templates.letter(view));
    }

    private static Source source(String code) {
        return Source.of(code).orElseThrow(NotFoundException::new);
    }

    private static URI here(Source source, UUID id) {
        return UriBuilder.fromResource(FailedRecordResource.class).build(source.code(), id);
    }

    private UpkeepMessages words() {
        return WordsOf.the(UpkeepMessages.class, visitor.language());
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance letter(FailedRecordView view);
    }
}
