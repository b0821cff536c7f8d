package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that a partner says about an initiative; what each part means is documented where it is posted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What an organisation says about an initiative")
public record InitiativeContent(
        @Schema(description = "Code of the agreement", examples = "digitalisation")
        String agreement,

        @Schema(description = "Whose initiative it is") Side side,

        @Schema(description = "Code of the level", examples = "cross-industry")
        String level,

        @Schema(description = "Code of the instrument", examples = "training")
        String instrument,

        @Schema(description = "Codes of themes", examples = "[\"digital-skills\"]")
        List<String> themes,

        @Schema(description = "Who carries it out") List<Actor> actors,
        @Schema(description = "Title") LocalizedText title,
        @Schema(description = "What is done; Markdown") LocalizedText description,
        @Schema(description = "When it runs") Period period,
        @Schema(description = "Where to read more") List<Link> links,

        @Schema(description = "Money that it makes available")
        List<Amount> amounts,

        @Schema(description = "How many it reaches") @Nullable Reach reach,

        @Schema(description = "Whom to ask; shown to its organisation and the secretariat only") @Nullable Contact contact) {

    /** The part that everyone may see. */
    public InitiativeContent withoutContact() {
        return new InitiativeContent(
                agreement,
                side,
                level,
                instrument,
                themes,
                actors,
                title,
                description,
                period,
                links,
                amounts,
                reach,
                null);
    }

    /**
     * What a search for a text looks through, folded; a line each for the titles in Dutch and English, the actors, and the
     * descriptions in Dutch and English. The trigger of V10__search.sql reads the lines by their number.
     */
    public String searchText() {
        return Stream.<@Nullable String>of(
                        title.nl(),
                        title.en(),
                        actors.stream().map(Actor::name).collect(Collectors.joining(" ")),
                        description.nl(),
                        description.en())
                .map(text -> text == null ? "" : Folding.fold(text))
                .collect(Collectors.joining("\n"));
    }
}
