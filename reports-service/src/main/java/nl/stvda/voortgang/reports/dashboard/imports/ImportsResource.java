package nl.stvda.voortgang.reports.dashboard.imports;

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
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Sending many initiatives in one file, from a page. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ImportsResource {

    private final Imports imports;
    private final ImportPages pages;
    private final Visitor visitor;

    ImportsResource(Imports imports, ImportPages pages, Visitor visitor) {
        this.imports = imports;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin() {
        return pages.begin();
    }

    /** Only looks at it: nothing is stored until the person has seen what would happen. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> send(@RestForm("file") @Nullable FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return pages.refused(new ImportsView.Refused("no-file", "", List.of()));
        }
        return switch (imports.send(file.uploadedFile())) {
            case Imports.Outcome.Taken(var id) -> PageAnswers.then(page(id), new Notice(words().started()));
            case Imports.Outcome.NotTaken(var refused) -> pages.refused(refused);
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> one(
            UUID id, @QueryParam("outcome") @Nullable String outcome, @QueryParam("cursor") @Nullable String cursor) {
        return pages.one(id, outcome, cursor);
    }

    @POST
    @Path("/{id}/commit")
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> carryOut(UUID id) {
        return imports.carryOut(id) ? RestResponse.seeOther(page(id)) : pages.outdated(id);
    }

    private static URI page(UUID id) {
        return URI.create("/imports/" + id);
    }

    private ImportsMessages words() {
        return WordsOf.the(ImportsMessages.class, visitor.language());
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(ImportsView view);

        static native TemplateInstance one(ImportView view);
    }
}
