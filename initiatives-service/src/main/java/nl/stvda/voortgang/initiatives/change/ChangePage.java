package nl.stvda.voortgang.initiatives.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the feed. */
@Schema(name = "ChangePage", description = "A part of the feed of changes, the oldest first")
record ChangePage(
        @Schema(description = "The changes; none when there is nothing new")
        List<ChangeResponse> items,

        @Schema(description = "Where to go on: keep it, and give it as after the next time", examples = "AAAAAAAAACo")
        String next,

        @Schema(
                description = "Whether more is there already; if not, wait a while, or ask with wait",
                examples = "false")
        boolean more) {}
