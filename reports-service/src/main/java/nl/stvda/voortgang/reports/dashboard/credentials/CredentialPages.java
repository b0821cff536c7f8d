package nl.stvda.voortgang.reports.dashboard.credentials;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.credentials.CredentialsClient.Credential;
import nl.stvda.voortgang.reports.dashboard.credentials.CredentialsClient.Made;
import nl.stvda.voortgang.reports.dashboard.credentials.CredentialsView.Refusal;
import nl.stvda.voortgang.reports.dashboard.credentials.CredentialsView.Row;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The page of credentials in each of its states. */
@RequestScoped
class CredentialPages {

    private final CredentialsClient credentials;
    private final Outages outages;
    private final Codes codes;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    CredentialPages(
            @RestClient CredentialsClient credentials,
            Outages outages,
            Codes codes,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.credentials = credentials;
        this.outages = outages;
        this.codes = codes;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    RestResponse<TemplateInstance> list() {
        return page(Status.OK, Optional.empty(), Optional.empty());
    }

    /** Shown in the answer itself: an address that shows a secret would show it again. */
    RestResponse<TemplateInstance> made(Made made) {
        return page(Status.OK, Optional.of(made), Optional.empty());
    }

    RestResponse<TemplateInstance> refused(Refusal refusal) {
        var status = switch (refusal) {
            case NOTHING_CHOSEN -> Status.BAD_REQUEST;
            case TWO_ALREADY -> Status.CONFLICT;
            case AWAY -> Status.SERVICE_UNAVAILABLE;
        };
        return page(status, Optional.empty(), Optional.of(refusal));
    }

    /** Only of one that the visitor may see and that is not revoked yet. */
    RestResponse<TemplateInstance> ask(String clientId) {
        var view = view(Optional.empty(), Optional.empty());
        var row = view.rows().orElseThrow(ServiceUnavailableException::new).stream()
                .filter(credential -> credential.clientId().equals(clientId)
                        && credential.revoked().isEmpty())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return PageAnswers.page(view.frame(), CredentialsResource.Templates.revocation(view, row));
    }

    private RestResponse<TemplateInstance> page(Status status, Optional<Made> made, Optional<Refusal> refusal) {
        var view = view(made, refusal);
        return PageAnswers.page(status, view.frame(), CredentialsResource.Templates.list(view));
    }

    private CredentialsView view(Optional<Made> made, Optional<Refusal> refusal) {
        var language = visitor.language();
        var rows = outages.ask(Outage.Part.INITIATIVES, credentials::list)
                .map(listed -> listed.items().stream()
                        .map(credential -> row(credential, language))
                        .toList());
        return new CredentialsView(frames.of(Area.CREDENTIALS), made, refusal, rows, visitor.has(Role.CONTRIBUTOR));
    }

    private Row row(Credential credential, Language language) {
        return new Row(
                credential.clientId(),
                codes.name("organisation", credential.organisation(), language).value(),
                credential.scopes(),
                moments.of(credential.createdAt(), language),
                credential.createdBy(),
                credential.lastUsedAt().map(used -> moments.of(used, language)),
                credential.revokedAt().map(revoked -> moments.of(revoked, language)));
    }
}
