package nl.stvda.voortgang.initiatives.credential;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.access.Scope;
import nl.stvda.voortgang.initiatives.access.Role;

/** A client in the words of Keycloak's Admin REST API: one that a program signs in with, and nothing else. */
record ClientRepresentation(
        String clientId,
        String name,
        String secret,
        boolean enabled,
        String protocol,
        String clientAuthenticatorType,
        boolean publicClient,
        boolean standardFlowEnabled,
        boolean implicitFlowEnabled,
        boolean directAccessGrantsEnabled,
        boolean serviceAccountsEnabled,
        boolean fullScopeAllowed,
        List<String> defaultClientScopes,
        List<String> optionalClientScopes,
        List<Mapper> protocolMappers) {

    static ClientRepresentation ofProgram(String clientId, String secret, String organisation, Set<Scope> scopes) {
        return new ClientRepresentation(
                clientId,
                "Made by the initiatives API for " + organisation,
                secret,
                true,
                "openid-connect",
                "client-secret",
                false,
                false,
                false,
                false,
                true,
                false,
                Stream.concat(
                                Stream.of("basic", "roles", "voortgang-api"),
                                scopes.stream().map(Scope::code))
                        .toList(),
                List.of(),
                List.of(organisation(organisation), contributor()));
    }

    private static Mapper organisation(String code) {
        return new Mapper(
                "organisation",
                "openid-connect",
                "oidc-hardcoded-claim-mapper",
                Map.of(
                        "claim.name", "organisation",
                        "claim.value", code,
                        "jsonType.label", "String",
                        "access.token.claim", "true",
                        "id.token.claim", "false",
                        "userinfo.token.claim", "false",
                        "introspection.token.claim", "true"));
    }

    /** Through the client and not by a role of its account: managing clients is then all that this service may do. */
    private static Mapper contributor() {
        return new Mapper(
                "contributor", "openid-connect", "oidc-hardcoded-role-mapper", Map.of("role", Role.CONTRIBUTOR));
    }

    /** What a token of the client says. */
    record Mapper(String name, String protocol, String protocolMapper, Map<String, String> config) {}
}
