package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    private final Fingerprint fingerprint;
    private final Caller caller;
    private final Clock clock;

    CandidateService(
            InitiativeRepository initiatives,
            Resemblances resemblances,
            Fingerprint fingerprint,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.resemblances = resemblances;
        this.fingerprint = fingerprint;
        this.caller = caller;
        this.clock = clock;
    }

    List<Candidate> of(UUID id) {
        var initiative = initiatives.get(id);
        Visibility.requireVisible(initiative, caller);
        return resemblances.like(InitiativeSubjects.subject(initiative));
    }

    /** As if the caller had posted this; nothing is stored. */
    List<Candidate> of(InitiativeRequest request) {
        var imagined = Initiative.posted(
                Generators.timeBasedEpochGenerator().generate(),
                new Owner(caller.requireOrganisation(), caller.isInSandbox()),
                request,
                fingerprint.of(request),
                new Change(caller.name(), clock.instant()));
        return resemblances.like(InitiativeSubjects.subject(imagined));
    }
}
