package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that a partner says about an initiative; what each part means is documented where it is posted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What an organisation says about an initiative")
public record InitiativeContent(
        @Schema(description = "Code of the agreement", examples = "digitalisation")
        String agreement,

        @Schema(description = "Code of the side whose initiative it is; joint of several sides", examples = "workers")
        String side,

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

    /** The languages that the title or the description is in, the preferred one first. */
    public List<String> searchLanguages() {
        return Stream.of(title, description)
                .flatMap(text -> text.texts().keySet().stream())
                .distinct()
                .toList();
    }

    /**
     * What a search for a text looks through, folded: a line for the title in each of {@link #searchLanguages}, one for
     * the actors, and a line for the description in each. The trigger of V20__languages.sql reads the lines by their
     * number.
     */
    public String searchText() {
        return Stream.of(
                        searchLanguages().stream().map(title::get),
                        Stream.of(actors.stream().map(Actor::name).collect(Collectors.joining(" "))),
                        searchLanguages().stream().map(description::get))
                .flatMap(lines -> lines)
                .map(text -> text == null ? "" : Folding.fold(text))
                .collect(Collectors.joining("\n"));
    }
}
