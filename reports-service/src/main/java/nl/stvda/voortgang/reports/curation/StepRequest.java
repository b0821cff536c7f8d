package nl.stvda.voortgang.reports.curation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.text.Slug;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be done with an entry. */
@Schema(name = "CurationStepRequest", description = "What is to be done with an entry; each kind has fields of its own")
public record StepRequest(
        @Schema(description = "What is done", examples = "leave-out") @NotNull(message = "{required}") StepKind kind,

        @Schema(description = "move: code of the section", examples = "social-partner-initiatives")
        @Size(max = Slug.LONGEST, message = "{too-long}") @Nullable String section,

        @Schema(
                description =
                        "move: a block of kind entry or group; left out, among those that the rules give the section")
        @Nullable UUID block,

        @Schema(description = "move, nest: the entry that it comes after; left out, the usual order") @Nullable UUID after,

        @Schema(description = "move, nest: true to put it before all others", examples = "true") @Nullable Boolean first,

        @Schema(description = "nest, merge: the other entry") @Nullable UUID into,

        @Schema(
                description =
                        "reword: the title, at most 300 characters per language; left out, the organisation's own")
        @TextRule(max = 300)
        @Nullable LocalizedText title,

        @Schema(
                description =
                        "reword: the text, at most 20,000 characters per language; left out, the organisation's own. "
                                + "Without title and text the entry says again what the organisation says")
        @TextRule(max = 20_000)
        @Nullable LocalizedText text,

        @Schema(description = "show: whether its title is shown", examples = "false") @Nullable Boolean titleShown,

        @Schema(description = "show: whether its facts are shown", examples = "false") @Nullable Boolean factsShown,

        @Schema(
                description = "Why; required to leave an entry out",
                examples = "It is about another agreement",
                maxLength = 2_000)
        @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {

    /** To a place in a section: in this block, or among those that the rules give it; before all where it comes after none. */
    static StepRequest move(String section, @Nullable UUID block, @Nullable UUID after) {
        return new StepRequest(StepKind.MOVE, section, block, after, first(after), null, null, null, null, null, null);
    }

    /** To a place inside another entry; before all where it comes after none. */
    static StepRequest nest(UUID into, @Nullable UUID after) {
        return new StepRequest(StepKind.NEST, null, null, after, first(after), into, null, null, null, null, null);
    }

    private static @Nullable Boolean first(@Nullable UUID after) {
        return after == null ? true : null;
    }
}
