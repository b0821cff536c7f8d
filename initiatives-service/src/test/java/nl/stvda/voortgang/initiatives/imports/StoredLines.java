package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What an import left in tables that no API shows. */
@ApplicationScoped
public class StoredLines {

    private final Session session;

    StoredLines(Session session) {
        this.session = session;
    }

    /** The id of the initiative that its organisation calls so. */
    @Transactional
    public String initiative(String externalId) {
        return session.createNativeQuery("select id from initiative where external_id = :key", UUID.class)
                .setParameter("key", externalId)
                .getSingleResult()
                .toString();
    }

    /** The log of changes of one initiative, in its order. */
    @Transactional
    public List<String> about(String initiative) {
        return session.createNativeQuery(
                        "select revision, kind, shared from initiative_change where initiative_id = cast(:id as uuid) order by id",
                        Tuple.class)
                .setParameter("id", initiative)
                .getResultStream()
                .map(line -> "%s %s %s".formatted(line.get(0), line.get(1), line.get(2)))
                .toList();
    }

    /** How many rows of an import still hold what was sent. */
    @Transactional
    public long requestsKept(String importId) {
        return count("select count(request) from import_row where import_id = cast(:id as uuid)", importId);
    }

    /** How many rows of imports have this key. */
    @Transactional
    public long rowsWithKey(String externalId) {
        return count("select count(*) from import_row where external_id = :id", externalId);
    }

    private long count(String sql, String id) {
        return session.createNativeQuery(sql, Long.class).setParameter("id", id).getSingleResult();
    }

    /** Changes rows as a crash or time would have left them. */
    @Transactional
    public int change(String sql, String id) {
        return session.createNativeMutationQuery(sql).setParameter("id", id).executeUpdate();
    }
}
