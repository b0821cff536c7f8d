package nl.stvda.voortgang.reports.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Keeps minutes and finds them; their bytes are read only where they are asked for. */
@ApplicationScoped
class MinutesRepository {

    private static final String OF_SNAPSHOT = " from MinutesFile where key.round = :round and key.snapshot = :snapshot";

    private final Session session;

    MinutesRepository(Session session) {
        this.session = session;
    }

    void add(MinutesFile file) {
        session.persist(file);
        session.flush();
    }

    /** The first one attached comes first. */
    List<MinutesResponse> of(String round, int snapshot) {
        return session.createQuery("""
                        select new nl.stvda.voortgang.reports.minutes.MinutesResponse(
                            key.sha256, name, mediaType, size, addedBy, addedAt)
                        """ + OF_SNAPSHOT + " order by addedAt, key.sha256", MinutesResponse.class)
                .setParameter("round", round)
                .setParameter("snapshot", snapshot)
                .getResultList();
    }

    Optional<byte[]> content(String round, int snapshot, String sha256) {
        return session.createQuery("select content" + OF_SNAPSHOT + " and key.sha256 = :sha256", byte[].class)
                .setParameter("round", round)
                .setParameter("snapshot", snapshot)
                .setParameter("sha256", sha256)
                .uniqueResultOptional();
    }
}
