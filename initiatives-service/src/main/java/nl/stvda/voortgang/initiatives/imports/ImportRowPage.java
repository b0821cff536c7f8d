package nl.stvda.voortgang.initiatives.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of results; where there is more, the Link header says where. */
@Schema(description = "One page of rows, in the order of the file; the Link header with rel=next leads to more")
record ImportRowPage(@Schema(description = "The rows") List<ImportRowResponse> items) {}
