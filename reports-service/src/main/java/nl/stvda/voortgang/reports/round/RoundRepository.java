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

    List<Round> newestFirst() {
        return list("order by periodEnd desc, id");
    }

    List<String> idsOfAgreement(String agreement) {
        return find("agreement", agreement).stream().map(Round::id).toList();
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
