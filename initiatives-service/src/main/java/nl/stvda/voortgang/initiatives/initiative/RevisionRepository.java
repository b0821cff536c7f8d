package nl.stvda.voortgang.initiatives.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds and keeps superseded revisions. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<InitiativeRevision, InitiativeRevision.Key> {

    InitiativeRevision get(UUID initiative, int revision) {
        return findByIdOptional(new InitiativeRevision.Key(initiative, revision))
                .orElseThrow();
    }

    List<InitiativeRevision> ofInitiative(UUID id) {
        return list("key.initiativeId = ?1 order by key.revision", id);
    }
}
