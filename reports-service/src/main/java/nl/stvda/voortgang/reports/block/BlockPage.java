package nl.stvda.voortgang.reports.block;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The blocks of a section. */
@Schema(description = "The blocks of a section")
record BlockPage(
        @Schema(description = "The blocks, in the order in which they are read")
        List<BlockResponse> items) {}
