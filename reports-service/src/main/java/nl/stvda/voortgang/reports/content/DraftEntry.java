package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation did, as the draft shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What an organisation did, exactly as it was posted")
public record DraftEntry(
        @Schema(description = "The initiative, see GET /v1/initiatives/{id} of the initiatives API")
        UUID initiativeId,

        @Schema(description = "The revision of the initiative that is shown", examples = "1")
        int revision,

        @Schema(description = "Who posted it") Named organisation,

        @Schema(
                description = "Who posted the same, each in an initiative of its own, when they did it together; "
                        + "what is shown here is what the organisation posted")
        List<Named> jointWith,

        @Schema(description = "Whose initiative it is", examples = "workers")
        String side,

        @Schema(description = "Code of the level", examples = "sectoral")
        String level,

        @Schema(description = "Code of the instrument", examples = "training")
        String instrument,

        @Schema(description = "What it is about") List<Named> themes,

        @Schema(description = "Who carries it out") List<Actor> actors,

        @Schema(description = "Title") LocalizedText title,

        @Schema(description = "What is done; Markdown: paragraphs, lists, emphasis, links")
        LocalizedText description,

        @Schema(description = "When it runs") Period period,

        @Schema(description = "Where to read more") List<Link> links,

        @Schema(description = "Money that it makes available")
        List<Amount> amounts,

        @Schema(description = "How many it reaches") @Nullable Reach reach,

        @Schema(
                description = "How the review of the secretariat stands: pending, accepted, changes-requested or "
                        + "changed since it was accepted. What is rejected is not in the draft",
                examples = "accepted")
        @Nullable String review,

        @Schema(description = "What the secretariat made of it; absent where it is as it was posted") @Nullable DraftEditorial editorial) {

    /** The title that is read. */
    public LocalizedText readTitle() {
        return editorial == null ? title : read(title, editorial.title(), editorial.titleSupplement());
    }

    /** The text that is read. */
    public LocalizedText readDescription() {
        return editorial == null ? description : read(description, editorial.text(), editorial.textSupplement());
    }

    private static LocalizedText read(
            LocalizedText posted, @Nullable LocalizedText reworded, @Nullable LocalizedText supplement) {
        var said = reworded == null ? posted : reworded;
        return supplement == null ? said : said.completedBy(supplement);
    }
}
