package nl.stvda.voortgang.initiatives.declaration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of declarations; where there is more, the Link header says where. */
@Schema(description = "One page of declarations, newest first; the Link header with rel=next leads to older ones")
record DeclarationPage(
        @Schema(description = "The declarations") List<DeclarationResponse> items) {}
