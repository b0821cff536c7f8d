package nl.stvda.voortgang.reports.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One time that we report about an agreement. */
@Entity
class Round {

    @Id
    private String id;

    private String agreement;
    private int ordinal;
    private String titleNl;
    private String titleEn;
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
                new LocalizedText(titleNl, titleEn),
                new RoundResponse.Period(periodStart, periodEnd),
                deadlines);
    }
}
