package nl.stvda.voortgang.reports.initiative;

import java.util.List;
import java.util.Objects;
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

    /** Whether a reader of this language can read it: its title, and its description where it has one. */
    public boolean isIn(String tag) {
        return isIn(title, tag) && isIn(description, tag);
    }

    private static boolean isIn(LocalizedText text, String tag) {
        return text.isEmpty() || !Objects.requireNonNullElse(text.get(tag), "").isBlank();
    }
}
