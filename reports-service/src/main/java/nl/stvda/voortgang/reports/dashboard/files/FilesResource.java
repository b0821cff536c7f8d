package nl.stvda.voortgang.reports.dashboard.files;

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
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files of an initiative of the visitor's organisation. */
@Path("/contribute/{id}/files")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class FilesResource {

    private final FilePages pages;

    FilesResource(FilePages pages) {
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(UUID id) {
        return pages.list(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> add(UUID id, @RestForm("file") @Nullable FileUpload file) {
        return file == null || file.size() == 0
                ? pages.refused(id, "no-file")
                : pages.add(id, file.fileName(), file.contentType(), file.uploadedFile());
    }

    @POST
    @Path("/{file}/removal")
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> remove(UUID id, UUID file) {
        return pages.remove(id, file);
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(FilesView view);
    }
}
