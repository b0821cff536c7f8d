package nl.stvda.voortgang.reports.round;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.jspecify.annotations.Nullable;

/** One time that we report about an agreement. */
@Entity
class Round {

    @Id
    private String id;

    private String agreement;
    private int ordinal;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText title;

    private LocalDate periodStart;
    private LocalDate periodEnd;

    /** The organisation whose trials it shows; null in a real round. */
    private @Nullable String sandbox;

    @SuppressWarnings("NullAway.Init")
    Round() {}

    String id() {
        return id;
    }

    Optional<String> sandbox() {
        return Optional.ofNullable(sandbox);
    }

    RoundResponse response(List<Deadline> deadlines) {
        return new RoundResponse(
                id,
                sandbox == null ? null : true,
                agreement,
                ordinal,
                title,
                new RoundResponse.Period(periodStart, periodEnd),
                deadlines);
    }
}
