package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.resemblance.Candidate;
import nl.stvda.voortgang.initiatives.resemblance.Resemblances;
import nl.stvda.voortgang.initiatives.resemblance.Subject;

/** Shows which others may be the same as an initiative: submitted ones only, so everyone may see them. */
@ApplicationScoped
@Transactional
class CandidateService {

    private static final int FIRST_REVISION = 1;

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

    /** As if the caller had posted this; nothing is stored. */
    List<Candidate> of(InitiativeRequest request) {
        return resemblances.like(new Subject(
                Generators.timeBasedEpochGenerator().generate(),
                FIRST_REVISION,
                caller.requireOrganisation(),
                request.externalId(),
                request.requestedStatus() == InitiativeStatus.SUBMITTED,
                caller.isInSandbox(),
                request.content(),
                Set.of()));
    }
}
