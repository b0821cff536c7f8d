package nl.stvda.voortgang.reports.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import nl.stvda.voortgang.reports.round.SectionRemoval;

/** Keeps the sections that somebody moved an entry to. */
@ApplicationScoped
class CurationsOfSections {

    private final CurationRepository repository;

    CurationsOfSections(CurationRepository repository) {
        this.repository = repository;
    }

    void keep(@Observes SectionRemoval removal) {
        var isTarget = repository.decisions(removal.round()).values().stream()
                .map(Decision::place)
                .filter(Objects::nonNull)
                .anyMatch(place -> removal.section().equals(place.section()));
        if (isTarget) {
            removal.object("initiatives");
        }
    }
}
