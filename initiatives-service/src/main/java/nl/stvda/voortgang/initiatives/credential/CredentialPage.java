package nl.stvda.voortgang.initiatives.credential;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Credentials, all of them: an organisation has two at a time, so there is no second page. */
@Schema(name = "CredentialPage", description = "Credentials, the newest first; revoked ones stay in the list")
record CredentialPage(
        @Schema(description = "The credentials") List<CredentialResponse> items) {}
