package nl.stvda.voortgang.reports.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Finds rounds and what belongs to them. */
@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, String> {

    Round get(String id) {
        return findByIdOptional(id)
                .orElseThrow(() -> RoundProblem.UNKNOWN_ROUND.withDetail("No round has id %s.".formatted(id)));
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
                .createQuery("from RoundDeadline where key.round = :round order by dueOn", RoundDeadline.class)
                .setParameter("round", round)
                .getResultStream()
                .map(RoundDeadline::deadline)
                .toList();
    }
}
