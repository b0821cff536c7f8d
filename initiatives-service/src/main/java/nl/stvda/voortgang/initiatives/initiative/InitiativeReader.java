package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.initiatives.access.Caller;

/** Shows initiatives to whoever may see them. */
@ApplicationScoped
@Transactional
class InitiativeReader {

    private final InitiativeRepository initiatives;
    private final RevisionRepository revisions;
    private final Caller caller;

    InitiativeReader(InitiativeRepository initiatives, RevisionRepository revisions, Caller caller) {
        this.initiatives = initiatives;
        this.revisions = revisions;
        this.caller = caller;
    }

    InitiativeResponse one(UUID id) {
        return Visibility.show(visible(id), caller);
    }

    /** Every revision that the caller may see, the first one first. */
    List<RevisionResponse> revisions(UUID id) {
        var initiative = visible(id);
        var isOwner = caller.belongsTo(initiative.organisation());
        var withContact = caller.maySeeContactOf(initiative.organisation());
        return Stream.concat(revisions.ofInitiative(id).stream(), Stream.of(InitiativeRevision.of(initiative)))
                .filter(revision -> isOwner || !revision.isDraft())
                .map(revision -> revision.response(withContact))
                .toList();
    }

    RevisionResponse revision(UUID id, int number) {
        return revisions(id).stream()
                .filter(revision -> revision.revision() == number)
                .findFirst()
                .orElseThrow(() -> InitiativeProblem.UNKNOWN_REVISION.withDetail(
                        "Initiative %s has no revision %d.".formatted(id, number)));
    }

    private Initiative visible(UUID id) {
        var initiative = initiatives.get(id);
        Visibility.requireVisible(initiative, caller);
        return initiative;
    }
}
