package nl.stvda.voortgang.reports.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.condition.Precondition;

/** Finds rounds and what belongs to them. */
@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, String> {

    Round get(String id) {
        return get(id, LockModeType.NONE);
    }

    /** Held with this lock until the transaction ends. */
    Round get(String id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .orElseThrow(() -> RoundProblem.UNKNOWN_ROUND.withDetail("No round has id %s.".formatted(id)));
    }

    /** For whoever changes it knowing this version. */
    Round unchanged(String id, Precondition precondition) {
        var round = get(id, LockModeType.PESSIMISTIC_WRITE);
        precondition.requireMatch(round.version());
        return round;
    }

    /** As above, where what the report says is not fixed yet. */
    Round editable(String id, Precondition precondition) {
        var round = unchanged(id, precondition);
        round.requireEditable();
        return round;
    }

    /** Rounds about one agreement open one after the other, so that two never take the same ordinal. */
    void waitForOtherOpenings(String agreement) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
                .setParameter("key", "round:" + agreement)
                .getSingleResult();
    }

    /** The number that the next report about this agreement gets. */
    int nextOrdinal(String agreement) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(ordinal), 0) + 1 from Round where agreement = :agreement and sandbox is null",
                        Integer.class)
                .setParameter("agreement", agreement)
                .getSingleResult();
    }

    void add(Object part) {
        getEntityManager().persist(part);
    }

    void remove(RoundSection section) {
        getEntityManager().remove(section);
    }

    Optional<RoundDeadline> deadline(String round, String kind) {
        return Optional.ofNullable(getEntityManager().find(RoundDeadline.class, new RoundDeadline.Key(round, kind)));
    }

    /** The real ones first. */
    List<Round> newestFirst() {
        return list("order by case when sandbox is null then 0 else 1 end, periodEnd desc, id");
    }

    List<Round> sandboxes() {
        return list("sandbox is not null");
    }

    List<String> idsOfAgreement(String agreement) {
        return find("agreement = ?1 and sandbox is null", agreement).stream()
                .map(Round::id)
                .toList();
    }

    /** Of the report with the highest number below this one. */
    Optional<String> idBefore(String agreement, int ordinal) {
        return find("agreement = ?1 and sandbox is null and ordinal < ?2 order by ordinal desc", agreement, ordinal)
                .firstResultOptional()
                .map(Round::id);
    }

    List<String> idsOfSandbox(String organisation) {
        return find("sandbox", organisation).stream().map(Round::id).toList();
    }

    List<RoundSection> sections(String round) {
        return getEntityManager()
                .createQuery("from RoundSection where key.round = :round", RoundSection.class)
                .setParameter("round", round)
                .getResultStream()
                .sorted(Comparator.comparingInt(RoundSection::position))
                .toList();
    }

    List<Deadline> deadlines(String round) {
        return getEntityManager()
                .createQuery(
                        "from RoundDeadline where key.round = :round order by dueOn, key.kind", RoundDeadline.class)
                .setParameter("round", round)
                .getResultStream()
                .map(RoundDeadline::deadline)
                .toList();
    }
}
