package nl.stvda.voortgang.initiatives.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credential as everyone who may see it sees it: without its secret. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Credential",
        description = "What a program of an organisation signs in with; a field without a value is left out")
record CredentialResponse(
        @Schema(
                description = "Name of the client at the token endpoint; also the key in this API",
                examples = "fnv-x7q2k9mp")
        String clientId,

        @Schema(description = "Code of the organisation", examples = "fnv")
        String organisation,

        @Schema(description = "What it may be used for", examples = "[\"initiatives:read\", \"initiatives:write\"]")
        List<String> scopes,

        @Schema(description = "When it was made, or first seen if it was made in Keycloak, RFC 3339")
        Instant createdAt,

        @Schema(description = "Who made it; keycloak if it was not made here", examples = "fnv-medewerker")
        String createdBy,

        @Schema(description = "When it was last used, RFC 3339, up to a minute late; left out if it never was")
        @Nullable Instant lastUsedAt,

        @Schema(description = "Since when it is refused, RFC 3339; left out while it is live") @Nullable Instant revokedAt) {}
