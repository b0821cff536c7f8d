package nl.stvda.voortgang.reports.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A section of a round: copied from the template when the round started, and the round's own since. */
@Entity
class RoundSection {

    @EmbeddedId
    private Key key;

    private @Nullable String parent;
    private int position;

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    private String headingNl;
    private String headingEn;
    private @Nullable Integer priority;
    private String[] sides;
    private String[] levels;
    private String[] instruments;

    @SuppressWarnings("NullAway.Init")
    RoundSection() {}

    Section section() {
        return new Section(key.code(), parent, kind, new LocalizedText(headingNl, headingEn));
    }

    Optional<PlacementRule> rule() {
        return Optional.ofNullable(priority)
                .map(order ->
                        new PlacementRule(key.code(), order, List.of(sides), List.of(levels), List.of(instruments)));
    }

    int position() {
        return position;
    }

    /** The round and the code of the section. */
    @Embeddable
    record Key(String round, String code) {}
}
