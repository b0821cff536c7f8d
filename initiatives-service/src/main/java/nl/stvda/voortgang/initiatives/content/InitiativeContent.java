package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that a partner says about an initiative; what each part means is documented where it is posted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InitiativeContent(
        String agreement,
        Side side,
        String level,
        String instrument,
        List<String> themes,
        List<Actor> actors,
        LocalizedText title,
        LocalizedText description,
        Period period,
        List<Link> links,
        List<Amount> amounts,
        @Nullable Reach reach,
        @Nullable Contact contact) {

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
     * descriptions in Dutch and English. The trigger of V7__search.sql reads the lines by their number.
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
