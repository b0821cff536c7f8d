package nl.stvda.voortgang.reports.dashboard.snapshots;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import nl.stvda.voortgang.conventions.file.FileName;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotPages.Reader;
import nl.stvda.voortgang.reports.dashboard.snapshots.SnapshotPages.Typing;
import nl.stvda.voortgang.reports.minutes.MinutesAnswers;
import nl.stvda.voortgang.reports.minutes.MinutesOfBoard;
import nl.stvda.voortgang.reports.minutes.ReceivedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The minutes of the board, from the page of the snapshot on which it agreed. */
@Path("/rounds/{id}/snapshots/{number}/minutes")
@RunOnVirtualThread
class MinutesPageResource {

    private final MinutesOfBoard minutes;
    private final MinutesAnswers answers;
    private final SnapshotPages pages;
    private final Visitor visitor;

    MinutesPageResource(MinutesOfBoard minutes, MinutesAnswers answers, SnapshotPages pages, Visitor visitor) {
        this.minutes = minutes;
        this.answers = answers;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    @Path("/{sha256}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public Response content(String id, int number, String sha256, @Context Request request) {
        return answers.content(id, number, sha256, request);
    }

    /** The bytes tell the type; a browser guesses it from the name. */
    @POST
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> attach(String id, int number, @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        if (file == null || file.size() == 0 || FileName.isNothing(file.fileName())) {
            return refused(Status.BAD_REQUEST, id, number, "no-file");
        }
        try {
            var received =
                    ReceivedFile.of(file.fileName(), Optional.empty(), Files.newInputStream(file.uploadedFile()));
            minutes.attach(id, number, received);
            var words = WordsOf.the(SnapshotsMessages.class, visitor.language());
            return PageAnswers.then(SnapshotPages.address(id, number), new Notice(words.minutesAttached()));
        } catch (ProblemException refusal) {
            var problem = refusal.type().description();
            return refused(Status.fromStatusCode(problem.status()), id, number, problem.slug());
        }
    }

    private RestResponse<TemplateInstance> refused(Status status, String id, int number, String problem) {
        var view = pages.read(id, number, Reader.ANY, Typing.minutesRefused(problem));
        return PageAnswers.page(status, view.frame(), SnapshotPageResource.Templates.read(view));
    }
}
