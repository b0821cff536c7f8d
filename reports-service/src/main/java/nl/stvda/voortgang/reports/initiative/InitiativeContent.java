package nl.stvda.voortgang.reports.initiative;

import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What an organisation says about an initiative, as far as the report shows it. */
public record InitiativeContent(
        String side,
        String level,
        String instrument,
        List<Actor> actors,
        LocalizedText title,
        LocalizedText description,
        Period period,
        List<Link> links,
        List<Amount> amounts,
        @Nullable Reach reach) {

    /** The languages in which somebody reads all of it: the title, and the description where there is one. */
    List<String> readableIn() {
        return title.texts().keySet().stream()
                .filter(title::isIn)
                .filter(tag -> description.isEmpty() || description.isIn(tag))
                .toList();
    }
}
