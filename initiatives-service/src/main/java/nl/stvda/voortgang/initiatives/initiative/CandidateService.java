package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.resemblance.Candidate;
import nl.stvda.voortgang.initiatives.resemblance.Resemblances;

/** Shows which others may be the same as an initiative: submitted ones only, so everyone may see them. */
@ApplicationScoped
@Transactional
class CandidateService {

    private final InitiativeRepository initiatives;
    private final Resemblances resemblances;
    private final Caller caller;

    CandidateService(InitiativeRepository initiatives, Resemblances resemblances, Caller caller) {
        this.initiatives = initiatives;
        this.resemblances = resemblances;
        this.caller = caller;
    }

    List<Candidate> of(UUID id) {
        var initiative = initiatives.get(id);
        Visibility.requireVisible(initiative, caller);
        return resemblances.like(InitiativeSubjects.subject(initiative));
    }
}
