package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
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
    private final Outbox outbox;

    History(EntityManager entityManager, RevisionRepository revisions, Outbox outbox) {
        this.entityManager = entityManager;
        this.revisions = revisions;
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
        entityManager.flush();
        revisions.persist(before);
        log(now, kind);
        if (new Step(before, now, kind).isForOthers()) {
            outbox.append(event(kind).about(now));
        }
    }

    /** As {@link #begin}, for many. */
    void beginAll(List<Initiative> initiatives) {
        logAll(initiatives.stream()
                .map(initiative -> new Line(initiative, ChangeKind.POSTED))
                .toList());
        outbox.appendAll(initiatives.stream()
                .filter(Initiative::isSubmitted)
                .map(initiative -> event(ChangeKind.POSTED).about(initiative))
                .toList());
    }

    /** As {@link #goOn}, for many. */
    void goOnAll(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        entityManager.flush();
        revisions.persist(steps.stream().map(Step::before));
        logAll(steps.stream().map(step -> new Line(step.now(), step.kind())).toList());
        outbox.appendAll(steps.stream()
                .filter(Step::isForOthers)
                .map(step -> event(step.kind()).about(step.now()))
                .toList());
    }

    private static InitiativeEvent event(ChangeKind kind) {
        return switch (kind) {
            case POSTED, SUBMITTED -> InitiativeEvent.SUBMITTED;
            case CHANGED -> InitiativeEvent.CHANGED;
            case WITHDRAWN -> InitiativeEvent.WITHDRAWN;
        };
    }

    private void log(Initiative initiative, ChangeKind kind) {
        entityManager
                .createNativeQuery("""
                        insert into initiative_change (initiative_id, organisation, shared, kind, revision, changed_at)
                        values (:initiative, :organisation, :shared, :kind, :revision, :at)
                        """)
                .setParameter("initiative", initiative.id())
                .setParameter("organisation", initiative.organisation())
                .setParameter("shared", initiative.isShared())
                .setParameter("kind", kind.name())
                .setParameter("revision", initiative.revision())
                .setParameter("at", initiative.changedAt())
                .executeUpdate();
    }

    private void logAll(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery("""
                        insert into initiative_change (initiative_id, organisation, shared, kind, revision, changed_at)
                        select cast(initiative as uuid), organisation, cast(shared as boolean), kind, cast(revision as int),
                            cast(at as timestamptz)
                        from unnest(:initiatives, :organisations, :shared, :kinds, :revisions, :at)
                            with ordinality as line (initiative, organisation, shared, kind, revision, at, place)
                        order by place
                        """)
                .setParameter(
                        "initiatives", column(lines, line -> line.of().id().toString()))
                .setParameter("organisations", column(lines, line -> line.of().organisation()))
                .setParameter(
                        "shared",
                        column(lines, line -> Boolean.toString(line.of().isShared())))
                .setParameter("kinds", column(lines, line -> line.kind().name()))
                .setParameter(
                        "revisions",
                        column(lines, line -> Integer.toString(line.of().revision())))
                .setParameter("at", column(lines, line -> line.of().changedAt().toString()))
                .executeUpdate();
    }

    private static String[] column(List<Line> lines, Function<Line, String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }

    /** From one revision to the next. */
    record Step(InitiativeRevision before, Initiative now, ChangeKind kind) {

        /** Who never saw it does not hear of its end either. */
        boolean isForOthers() {
            return now.isSubmitted() || !before.isDraft();
        }
    }

    /** A line of the log. */
    private record Line(Initiative of, ChangeKind kind) {}
}
