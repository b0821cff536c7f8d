package nl.stvda.voortgang.initiatives.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.access.Scope;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.access.Caller;

/** Makes and revokes credentials: in our table, in the memory of this node, and in Keycloak. */
@ApplicationScoped
class Credentials {

    private static final int SECRET_BYTES = 32;
    private static final int NAME_LENGTH = 10;
    /** Without those that are taken for one another when read aloud. */
    private static final String NAME_CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final CredentialService service;
    private final Keycloak keycloak;
    private final RevokedCredentials revoked;
    private final Caller caller;
    private final SecureRandom random = new SecureRandom();

    Credentials(CredentialService service, Keycloak keycloak, RevokedCredentials revoked, Caller caller) {
        this.service = service;
        this.keycloak = keycloak;
        this.revoked = revoked;
        this.caller = caller;
    }

    CreatedCredential create(Set<Scope> scopes) {
        requirePerson();
        var organisation = caller.requireOrganisation();
        var clientId = "%s-%s".formatted(organisation, name());
        var secret = secret();
        service.reserve(clientId, organisation, scopes);
        try {
            keycloak.create(clientId, secret, organisation, scopes);
        } catch (ProblemException refused) {
            service.abandon(clientId);
            throw refused;
        }
        return CreatedCredential.of(service.confirm(clientId), secret, keycloak.tokenEndpoint());
    }

    /** From the moment that this returns, this node refuses its tokens; the others do within a second. */
    void revoke(String clientId) {
        requirePerson();
        service.revoke(clientId);
        revoked.refresh();
        removeFromKeycloak(clientId);
    }

    /** Tells Keycloak what it could not be told before, and has it remove what was never confirmed. */
    void catchUp() {
        service.giveUpUnconfirmed();
        service.toRemove().forEach(this::removeFromKeycloak);
    }

    private void removeFromKeycloak(String clientId) {
        if (keycloak.remove(clientId)) {
            service.removed(clientId);
        }
    }

    private void requirePerson() {
        if (!caller.isPerson()) {
            throw CredentialProblem.PEOPLE_ONLY.withDetail("Your token was given to a program.");
        }
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String name() {
        return random.ints(NAME_LENGTH, 0, NAME_CHARACTERS.length())
                .mapToObj(index -> NAME_CHARACTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
