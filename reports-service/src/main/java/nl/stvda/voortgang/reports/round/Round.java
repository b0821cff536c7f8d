package nl.stvda.voortgang.reports.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import nl.stvda.voortgang.reports.text.LocalizedText;

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

    @SuppressWarnings("NullAway.Init")
    Round() {}

    String id() {
        return id;
    }

    RoundResponse response(List<Deadline> deadlines) {
        return new RoundResponse(
                id,
                agreement,
                ordinal,
                new LocalizedText(titleNl, titleEn),
                new RoundResponse.Period(periodStart, periodEnd),
                deadlines);
    }
}
