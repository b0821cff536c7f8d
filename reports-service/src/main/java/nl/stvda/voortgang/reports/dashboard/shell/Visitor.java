package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.FormToken;
import nl.stvda.voortgang.reports.dashboard.session.SessionKey;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person who looks at a page, and how that person reads it. */
@RequestScoped
public class Visitor {

    private static final String ORGANISATION_CLAIM = "organisation";

    private final SecurityIdentity identity;
    private final RoutingContext routing;
    private final PageLanguage languages;

    Visitor(SecurityIdentity identity, RoutingContext routing, PageLanguage languages) {
        this.identity = identity;
        this.routing = routing;
        this.languages = languages;
    }

    /** The language that the address names, else the one that was chosen before, else what the browser asks for. */
    public Language language() {
        return languages.of(routing.request());
    }

    /** What forms of the page carry; empty where the visitor came without a session. */
    public String formToken() {
        return SessionKey.of(routing).map(FormToken::of).orElse("");
    }

    /** The name to greet with. */
    public String name() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<String>claim("name").orElseGet(token::getName)
                : identity.getPrincipal().getName();
    }

    /** The account that the person signed in with. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : "";
    }

    /** The code of the organisation for which the person is signed in; empty for the secretariat and auditors. */
    public Optional<String> organisation() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(ORGANISATION_CLAIM)
                : Optional.empty();
    }

    /** The role that says most about what the person is here for. */
    public Optional<String> role() {
        return Stream.of(Role.SECRETARIAT, Role.APPROVER, Role.CONTRIBUTOR, Role.AUDITOR)
                .filter(identity::hasRole)
                .findFirst();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean isSecretariat() {
        return has(Role.SECRETARIAT);
    }

    /** Whether this person is here for an organisation, and not for all of them. */
    public boolean isMember() {
        return organisation().isPresent() && (has(Role.CONTRIBUTOR) || has(Role.APPROVER));
    }

    /** Whether this person may say what an organisation, or the board, thinks of what was frozen. */
    public boolean maySign() {
        return has(Role.APPROVER) || has(Role.SECRETARIAT);
    }

    /** Whether there is an inbox for this person. */
    public boolean hasInbox() {
        return has(Role.SECRETARIAT) || has(Role.AUDITOR);
    }

    /** What to show other services; empty where the person came without a token of the realm. */
    public Optional<String> bearer() {
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(credential -> "Bearer " + credential.getToken());
    }
}
