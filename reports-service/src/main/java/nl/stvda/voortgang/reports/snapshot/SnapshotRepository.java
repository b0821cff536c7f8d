package nl.stvda.voortgang.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/** Keeps snapshots and finds them; their documents are read only where they are asked for. */
@ApplicationScoped
class SnapshotRepository {

    private static final String WITHOUT_DOCUMENT = """
            select new nl.stvda.voortgang.reports.snapshot.SnapshotResponse(
                key.round, key.number, hash, facts, frozenAt)
            from Snapshot where key.round in :rounds
            """;

    private final Session session;

    SnapshotRepository(Session session) {
        this.session = session;
    }

    void add(Snapshot snapshot) {
        session.persist(snapshot);
    }

    /** Of all these rounds; those of one round are the newest first. */
    List<SnapshotResponse> newestFirst(Set<String> rounds) {
        return session.createQuery(WITHOUT_DOCUMENT + " order by key.number desc", SnapshotResponse.class)
                .setParameterList("rounds", rounds)
                .getResultList();
    }

    Optional<SnapshotResponse> latest(String round) {
        return session.createQuery(WITHOUT_DOCUMENT + " order by key.number desc", SnapshotResponse.class)
                .setParameterList("rounds", Set.of(round))
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    Optional<SnapshotResponse> find(String round, int number) {
        return session.createQuery(WITHOUT_DOCUMENT + " and key.number = :number", SnapshotResponse.class)
                .setParameterList("rounds", Set.of(round))
                .setParameter("number", number)
                .uniqueResultOptional();
    }

    /** Some characters of the exact text that was hashed. */
    String piece(String round, int number, int from, int most) {
        return session.createNativeQuery(
                        "select substring(document from :from for :most) from snapshot where round = :round and number = :number",
                        String.class)
                .setParameter("round", round)
                .setParameter("number", number)
                .setParameter("from", from + 1)
                .setParameter("most", most)
                .getSingleResult();
    }

    /** The exact text that was hashed. */
    Optional<String> document(String round, int number) {
        return session.createQuery(
                        "select document from Snapshot where key.round = :round and key.number = :number", String.class)
                .setParameter("round", round)
                .setParameter("number", number)
                .uniqueResultOptional();
    }
}
