package nl.stvda.voortgang.reports.dashboard.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The certificate of an approved report. */
@Path("/rounds/{id}/snapshots/{number}/certificate")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CertificatePageResource {

    private final CertificatePages pages;

    CertificatePageResource(CertificatePages pages) {
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id, int number) {
        var view = pages.of(id, number);
        return PageAnswers.page(view.frame(), Templates.certificate(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance certificate(CertificateView view);
    }
}
