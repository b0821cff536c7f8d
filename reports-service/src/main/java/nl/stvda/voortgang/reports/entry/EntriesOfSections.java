package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.stvda.voortgang.reports.round.RulesChanged;
import nl.stvda.voortgang.reports.round.SectionRemoval;

/** Places initiatives anew where the rules of an open round change, and keeps the sections in which any stand or stood. */
@ApplicationScoped
class EntriesOfSections {

    private final PlacementRepository repository;
    private final TallyRepository tally;

    EntriesOfSections(PlacementRepository repository, TallyRepository tally) {
        this.repository = repository;
        this.tally = tally;
    }

    void placeAnew(@Observes RulesChanged changed) {
        repository.placeAnew(changed.round());
        tally.countAnew(changed.round());
    }

    void keep(@Observes SectionRemoval removal) {
        if (repository.isInUse(removal.round(), removal.section())) {
            removal.object("initiatives");
        }
    }
}
