package nl.stvda.voortgang.reports.round;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import nl.stvda.voortgang.reports.template.SectionKind;
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

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText heading;

    private @Nullable Integer priority;
    private String[] sides;
    private String[] levels;
    private String[] instruments;

    @SuppressWarnings("NullAway.Init")
    RoundSection() {}

    Section section() {
        return new Section(key.code(), parent, kind, heading);
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
