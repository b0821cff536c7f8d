package nl.stvda.voortgang.initiatives.initiative;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.outbox.Outbox;

/**
 * What a change leaves behind, in the transaction that makes it: the revision that it superseded, a line in the log of
 * changes, and an event when others may know. Everything that changes an initiative goes through here, so that no change
 * is ever missing from one of the three.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class History {

    private static final int FIRST_REVISION = 1;

    private final EntityManager entityManager;
    private final RevisionRepository revisions;
    private final JointMembers joints;
    private final Outbox outbox;
    private final Contributions contributions;

    History(
            EntityManager entityManager,
            RevisionRepository revisions,
            JointMembers joints,
            Outbox outbox,
            Contributions contributions) {
        this.entityManager = entityManager;
        this.revisions = revisions;
        this.joints = joints;
        this.outbox = outbox;
        this.contributions = contributions;
    }

    /** An initiative is there, at its first revision. */
    void begin(Initiative initiative) {
        log(initiative, ChangeKind.POSTED);
        if (initiative.isSubmitted()) {
            outbox.append(event(ChangeKind.POSTED).about(initiative));
        }
        contributions.tell(Stream.of(initiative));
    }

    /**
     * An initiative is at its next revision. Of two changes at once, the losing one must fail here, before it collides with the other's revision.
     */
    void recordNext(InitiativeRevision before, Initiative now, ChangeKind kind) {
        var others = joints.settle(now);
        entityManager.flush();
        record(new Step(before, now, kind));
        others.stream().map(Step::ofMember).forEach(this::record);
    }

    private void record(Step step) {
        revisions.persist(step.before());
        log(step.now(), step.kind());
        if (step.isVisibleOutside()) {
            outbox.append(event(step.kind()).about(step.now()));
        }
        contributions.tell(Stream.of(step).filter(Step::isContribution).map(Step::now));
    }

    /** What was posted. */
    InitiativeRevision first(Initiative initiative) {
        return initiative.revision() == FIRST_REVISION
                ? InitiativeRevision.of(initiative)
                : revisions.get(initiative.id(), FIRST_REVISION);
    }

    /** The two sides spoke about an initiative, which stays at its revision; only its organisation learns of it here. */
    void note(Initiative initiative, Instant at) {
        log(initiative, ChangeKind.MESSAGE, false, false, at);
    }

    /** As {@link #begin}, for many that came with one import. */
    void beginAll(List<Initiative> initiatives, UUID importId) {
        logAll(
                initiatives.stream()
                        .map(initiative -> new Line(initiative, ChangeKind.POSTED))
                        .toList(),
                importId);
        outbox.appendAll(initiatives.stream()
                .filter(Initiative::isSubmitted)
                .map(initiative -> event(ChangeKind.POSTED).about(initiative, importId))
                .toList());
        contributions.tell(initiatives.stream());
    }

    /** As {@link #recordNext}, for many that one import moved. */
    void goOnAll(List<Step> steps, UUID importId) {
        if (steps.isEmpty()) {
            return;
        }
        var all = Stream.concat(
                        steps.stream(),
                        steps.stream()
                                .flatMap(step -> joints.settle(step.now()).stream())
                                .map(Step::ofMember))
                .toList();
        entityManager.flush();
        revisions.persist(all.stream().map(Step::before));
        logAll(all.stream().map(step -> new Line(step.now(), step.kind())).toList(), importId);
        outbox.appendAll(all.stream()
                .filter(Step::isVisibleOutside)
                .map(step -> event(step.kind()).about(step.now(), importId))
                .toList());
        contributions.tell(all.stream().filter(Step::isContribution).map(Step::now));
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
                isForOthers(initiative),
                isForOthers(initiative) && isOfContent(kind),
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

    /** What is tried in a sandbox is told to nobody else. */
    private static boolean isForOthers(Initiative initiative) {
        return initiative.isShared() && !initiative.isSandbox();
    }

    private void logAll(List<Line> lines, UUID importId) {
        if (lines.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery("""
                        with line as (
                            select *
                            from unnest(:initiatives, :organisations, :shared, :compare, :kinds, :revisions, :at)
                                with ordinality as line (initiative, organisation, shared, compare, kind, revision, at, place)
                        ), due as (
                            insert into likeness_due (initiative_id, import_id)
                            select cast(initiative as uuid), :import from line where cast(compare as boolean) order by place
                        )
                        insert into initiative_change (initiative_id, organisation, shared, kind, revision, changed_at)
                        select cast(initiative as uuid), organisation, cast(shared as boolean), kind, cast(revision as int),
                            cast(at as timestamptz)
                        from line
                        order by place
                        """)
                .setParameter(
                        "initiatives", column(lines, line -> line.of().id().toString()))
                .setParameter("organisations", column(lines, line -> line.of().organisation()))
                .setParameter("shared", column(lines, line -> Boolean.toString(isForOthers(line.of()))))
                .setParameter(
                        "compare",
                        column(lines, line -> Boolean.toString(isForOthers(line.of()) && isOfContent(line.kind()))))
                .setParameter("kinds", column(lines, line -> line.kind().name()))
                .setParameter(
                        "revisions",
                        column(lines, line -> Integer.toString(line.of().revision())))
                .setParameter("at", column(lines, line -> line.of().changedAt().toString()))
                .setParameter("import", importId)
                .executeUpdate();
    }

    private static String[] column(List<Line> lines, Function<Line, String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }

    /** A line of the log. */
    private record Line(Initiative of, ChangeKind kind) {}
}
