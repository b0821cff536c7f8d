package nl.stvda.voortgang.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Keeps snapshots and finds them; their documents are read only where they are asked for. */
@ApplicationScoped
class SnapshotRepository {

    private static final String WITHOUT_DOCUMENT = """
            select new nl.stvda.voortgang.reports.snapshot.SnapshotResponse(
                key.round, key.number, hash, facts, frozenAt)
            from Snapshot where key.round = :round
            """;

    private final Session session;

    SnapshotRepository(Session session) {
        this.session = session;
    }

    void add(Snapshot snapshot) {
        session.persist(snapshot);
    }

    List<SnapshotResponse> newestFirst(String round) {
        return session.createQuery(WITHOUT_DOCUMENT + " order by key.number desc", SnapshotResponse.class)
                .setParameter("round", round)
                .getResultList();
    }

    Optional<SnapshotResponse> latest(String round) {
        return session.createQuery(WITHOUT_DOCUMENT + " order by key.number desc", SnapshotResponse.class)
                .setParameter("round", round)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    Optional<SnapshotResponse> find(String round, int number) {
        return session.createQuery(WITHOUT_DOCUMENT + " and key.number = :number", SnapshotResponse.class)
                .setParameter("round", round)
                .setParameter("number", number)
                .uniqueResultOptional();
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
