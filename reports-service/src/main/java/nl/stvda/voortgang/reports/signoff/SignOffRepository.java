package nl.stvda.voortgang.reports.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
