package nl.stvda.voortgang.reports.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Keeps signatures, and which snapshots left. */
@ApplicationScoped
class SignOffRepository {

    private final Session session;

    SignOffRepository(Session session) {
        this.session = session;
    }

    void add(Signature signature) {
        session.persist(signature);
        session.flush();
    }

    /** All of a round, in the order in which they were given. */
    List<SignatureResponse> ofRound(String round) {
        return session.createQuery("from Signature where round = :round order by position", Signature.class)
                .setParameter("round", round)
                .getResultStream()
                .map(Signature::response)
                .toList();
    }

    /** All of these rounds, by round, in the order in which they were given. */
    Map<String, List<SignatureResponse>> ofRounds(Set<String> rounds) {
        return session.createQuery("from Signature where round in :rounds order by position", Signature.class)
                .setParameterList("rounds", rounds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Signature::round, Collectors.mapping(Signature::response, Collectors.toList())));
    }

    /** The numbers of the snapshots of these rounds that left, by round. */
    Map<String, Set<Integer>> submitted(Set<String> rounds) {
        return session.createNativeQuery(
                        "select round, number from submitted_snapshot where round in :rounds", Tuple.class)
                .setParameterList("rounds", rounds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        left -> left.get(0, String.class),
                        Collectors.mapping(left -> left.get(1, Integer.class), Collectors.toSet())));
    }

    boolean isSubmitted(String round, int number) {
        return session.createNativeQuery(
                        "select exists (select from submitted_snapshot where round = :round and number = :number)",
                        Boolean.class)
                .setParameter("round", round)
                .setParameter("number", number)
                .getSingleResult();
    }

    void markSubmitted(String round, int number, Instant at) {
        session.createNativeMutationQuery(
                        "insert into submitted_snapshot (round, number, submitted_at) values (:round, :number, :at)")
                .setParameter("round", round)
                .setParameter("number", number)
                .setParameter("at", at)
                .executeUpdate();
    }
}
