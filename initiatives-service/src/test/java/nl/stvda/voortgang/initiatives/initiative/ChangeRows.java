package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What is stored of an initiative besides what the API shows. */
@ApplicationScoped
class ChangeRows {

    private final Session session;

    ChangeRows(Session session) {
        this.session = session;
    }

    /** The kind and the revision of each line in the log of changes, in their order. */
    @Transactional
    List<String> of(String id) {
        return session.createNativeQuery(
                        "select kind || ' ' || revision from initiative_change where initiative_id = :id order by revision, id",
                        String.class)
                .setParameter("id", UUID.fromString(id))
                .getResultList();
    }

    /** How often the row was written since it was new. */
    @Transactional
    int versionOf(String id) {
        return session.createNativeQuery("select version from initiative where id = :id", Integer.class)
                .setParameter("id", UUID.fromString(id))
                .getSingleResult();
    }
}
