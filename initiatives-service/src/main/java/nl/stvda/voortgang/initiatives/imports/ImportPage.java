package nl.stvda.voortgang.initiatives.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list; where there is more, the Link header says where. */
@Schema(description = "One page of imports, newest first; the Link header with rel=next leads to more")
record ImportPage(@Schema(description = "The imports") List<ImportResponse> items) {}
