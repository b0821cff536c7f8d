package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.initiatives.outbox.Outbox;

/**
 * What a change leaves behind, in the transaction that makes it: the revision that it superseded, a line in the log of
 * changes, and an event when others may know. Everything that changes an initiative goes through here, so that no change
 * is ever missing from one of the three.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class History {

    private final EntityManager entityManager;
    private final RevisionRepository revisions;
    private final JointMembers joints;
    private final Outbox outbox;

    History(EntityManager entityManager, RevisionRepository revisions, JointMembers joints, Outbox outbox) {
        this.entityManager = entityManager;
        this.revisions = revisions;
        this.joints = joints;
        this.outbox = outbox;
    }

    /** An initiative is there, at its first revision. */
    void begin(Initiative initiative) {
        log(initiative, ChangeKind.POSTED);
        if (initiative.isSubmitted()) {
            outbox.append(event(ChangeKind.POSTED).about(initiative));
        }
    }

    /**
     * An initiative is at its next revision. Of two changes at once, the one that lost must hear of it here, before it
     * collides with the other's revision.
     */
    void goOn(InitiativeRevision before, Initiative now, ChangeKind kind) {
        var others = joints.settle(now);
        entityManager.flush();
        record(before, now, kind);
        others.forEach(other -> record(
                other.before(),
                other.now(),
                other.now().joint().isPresent() ? ChangeKind.LINKED : ChangeKind.UNLINKED));
    }

    private void record(InitiativeRevision before, Initiative now, ChangeKind kind) {
        revisions.persist(before);
        log(now, kind);
        // who never saw it does not hear of its end either
        if (now.isSubmitted() || !before.isDraft()) {
            outbox.append(event(kind).about(now));
        }
    }

    /** The two sides spoke about an initiative, which stays at its revision; only its organisation learns of it here. */
    void note(Initiative initiative, Instant at) {
        log(initiative, ChangeKind.MESSAGE, false, false, at);
    }

    private static InitiativeEvent event(ChangeKind kind) {
        return switch (kind) {
            case POSTED, SUBMITTED -> InitiativeEvent.SUBMITTED;
            case CHANGED -> InitiativeEvent.CHANGED;
            case WITHDRAWN -> InitiativeEvent.WITHDRAWN;
            case REVIEWED -> InitiativeEvent.REVIEWED;
            case LINKED -> InitiativeEvent.LINKED;
            case UNLINKED -> InitiativeEvent.UNLINKED;
            case MESSAGE -> throw new IllegalArgumentException("A message changes no initiative");
        };
    }

    private void log(Initiative initiative, ChangeKind kind) {
        log(
                initiative,
                kind,
                initiative.isShared(),
                initiative.isShared() && isOfContent(kind),
                initiative.changedAt());
    }

    /** Whether what it says, or whether it says it, may be different now, so that it resembles others. */
    private static boolean isOfContent(ChangeKind kind) {
        return switch (kind) {
            case POSTED, SUBMITTED, CHANGED, WITHDRAWN -> true;
            case REVIEWED, LINKED, UNLINKED, MESSAGE -> false;
        };
    }

    /** One statement, because every post pays for it: a line in the log, and one for those who compare. */
    private void log(Initiative initiative, ChangeKind kind, boolean shared, boolean compare, Instant at) {
        entityManager
                .createNativeQuery("""
                        with due as (
                            insert into likeness_due (initiative_id)
                            select cast(:initiative as uuid) where :compare
                        )
                        insert into initiative_change (initiative_id, organisation, shared, kind, revision, changed_at)
                        values (:initiative, :organisation, :shared, :kind, :revision, :at)
                        """)
                .setParameter("initiative", initiative.id())
                .setParameter("organisation", initiative.organisation())
                .setParameter("compare", compare)
                .setParameter("shared", shared)
                .setParameter("kind", kind.name())
                .setParameter("revision", initiative.revision())
                .setParameter("at", at)
                .executeUpdate();
    }
}
