package nl.stvda.voortgang.initiatives.credential;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new credential with its secret, which nobody can read again. */
@Schema(
        name = "CreatedCredential",
        description = "A new credential; its secret is shown this once and kept nowhere here")
record CreatedCredential(
        @Schema(
                description = "Name of the client at the token endpoint; also the key in this API",
                examples = "fnv-x7q2k9mp")
        String clientId,

        @Schema(description = "The secret. Store it now: it cannot be shown again", examples = "shown-once")
        String clientSecret,

        @Schema(
                description = "Where to get tokens, with grant_type=client_credentials",
                examples = "https://identity.example.org/realms/voortgang/protocol/openid-connect/token")
        URI tokenEndpoint,

        @Schema(description = "Code of the organisation", examples = "fnv")
        String organisation,

        @Schema(description = "What it may be used for", examples = "[\"initiatives:read\", \"initiatives:write\"]")
        List<String> scopes,

        @Schema(description = "When it was made, RFC 3339") Instant createdAt) {

    static CreatedCredential of(CredentialResponse credential, String secret, URI tokenEndpoint) {
        return new CreatedCredential(
                credential.clientId(),
                secret,
                tokenEndpoint,
                credential.organisation(),
                credential.scopes(),
                credential.createdAt());
    }
}
