package nl.stvda.voortgang.initiatives.search;

import java.util.List;
import nl.stvda.voortgang.initiatives.initiative.InitiativeResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list; where there is more, the Link header says where. */
@Schema(description = "One page of initiatives; the Link header with rel=next leads to more")
record InitiativePage(
        @Schema(description = "The initiatives") List<InitiativeResponse> items) {}
