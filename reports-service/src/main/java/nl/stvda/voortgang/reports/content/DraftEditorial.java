package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the secretariat made of an entry. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What the secretariat made of an entry; what the organisation says stands beside it")
public record DraftEditorial(
        @Schema(description = "The title that is read; absent: the organisation's own") @Nullable LocalizedText title,

        @Schema(description = "The text that is read; absent: the organisation's own") @Nullable LocalizedText text,

        @Schema(
                description = "The revision that title and text were made of; absent where it says what was posted",
                examples = "2",
                minimum = "1")
        @Nullable Integer ofRevision,

        @Schema(
                description = "True when the organisation changed its title or its text since; left out otherwise",
                examples = "true")
        @Nullable Boolean sourceChanged,

        @Schema(
                description =
                        "The title in languages in which nobody else says it, beside the one that is read otherwise")
        @Nullable LocalizedText titleSupplement,

        @Schema(
                description =
                        "The text in languages in which nobody else says it, beside the one that is read otherwise")
        @Nullable LocalizedText textSupplement,

        @Schema(description = "Whether its title is shown; absent: as its section does", examples = "false") @Nullable Boolean titleShown,

        @Schema(description = "Whether its facts are shown; absent: as its section does", examples = "false") @Nullable Boolean factsShown,

        @Schema(description = "The entry that it stands inside; absent where it stands by itself") @Nullable UUID nestedIn,

        @Schema(description = "The initiatives that it tells of too")
        List<UUID> merged,

        @Schema(description = "The same initiatives, each at the revision that is known")
        List<Source> sources,

        @Schema(
                description = "True when the report before showed it and neither its organisation nor the secretariat "
                        + "changed it since; left out otherwise",
                examples = "true")
        @Nullable Boolean carriedOver) {}
