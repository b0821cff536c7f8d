package nl.stvda.voortgang.initiatives.credential;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.stvda.voortgang.conventions.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a credential of the caller's organisation. */
@Schema(name = "CredentialRequest", description = "Asks for a credential for a program of your organisation")
record CredentialRequest(
        @Schema(
                description = "What it may be used for: at least one; give a program no more than it needs",
                examples = "[\"initiatives:read\", \"initiatives:write\"]",
                maxItems = 2)
        @NotEmpty(message = "{required}") @Size(max = 2, message = "{too-many}") List<@NotNull(message = "{required}") Scope> scopes) {

    Set<Scope> scopeSet() {
        return EnumSet.copyOf(scopes);
    }
}
