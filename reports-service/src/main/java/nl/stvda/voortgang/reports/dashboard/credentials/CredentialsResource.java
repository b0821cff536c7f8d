package nl.stvda.voortgang.reports.dashboard.credentials;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.credentials.CredentialsClient.Wish;
import nl.stvda.voortgang.reports.dashboard.credentials.CredentialsView.Refusal;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** What the software of an organisation signs in with: seen, made and revoked by its people. */
@Path("/credentials")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CredentialsResource {

    private static final URI HERE = URI.create("/credentials");

    private final CredentialsClient credentials;
    private final CredentialPages pages;
    private final Outages outages;
    private final Visitor visitor;

    CredentialsResource(
            @RestClient CredentialsClient credentials, CredentialPages pages, Outages outages, Visitor visitor) {
        this.credentials = credentials;
        this.pages = pages;
        this.outages = outages;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list() {
        return pages.list();
    }

    @POST
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> make(@RestForm List<String> scope) {
        try {
            return outages.ask(Outage.Part.INITIATIVES, () -> credentials.make(new Wish(scope)))
                    .map(pages::made)
                    .orElseGet(() -> pages.refused(Refusal.AWAY));
        } catch (ServiceRefusal refusal) {
            return switch (refusal.status()) {
                case 400 -> pages.refused(Refusal.NOTHING_CHOSEN);
                case 409 -> pages.refused(Refusal.TWO_ALREADY);
                default -> throw refusal;
            };
        }
    }

    /** Asks once, since there is no way back. */
    @GET
    @Path("/{clientId}/revocation")
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(String clientId) {
        return pages.ask(clientId);
    }

    @POST
    @Path("/{clientId}/revocation")
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> revoke(String clientId) {
        return outages.ask(Outage.Part.INITIATIVES, () -> {
                    credentials.revoke(clientId);
                    return clientId;
                })
                .map(_ -> PageAnswers.<TemplateInstance>then(HERE, new Notice(words().revoked(clientId))))
                .orElseGet(() -> pages.refused(Refusal.AWAY));
    }

    private CredentialsMessages words() {
        return WordsOf.the(CredentialsMessages.class, visitor.language());
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(CredentialsView view);

        static native TemplateInstance revocation(CredentialsView view, CredentialsView.Row row);
    }
}
