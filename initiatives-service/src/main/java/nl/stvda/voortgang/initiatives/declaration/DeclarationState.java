package nl.stvda.voortgang.initiatives.declaration;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a declaration. */
@Schema(
        description = "What became of it: superseded means that the organisation posted or changed something about it "
                + "afterwards; withdrawn, that it took the declaration back")
enum DeclarationState {
    /** It counts. */
    @JsonProperty("in-force")
    IN_FORCE,
    /** Its organisation posted something afterwards. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** Its organisation took it back. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
