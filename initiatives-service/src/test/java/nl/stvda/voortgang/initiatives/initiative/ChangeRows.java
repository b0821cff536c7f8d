package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the log of changes holds about an initiative. */
@ApplicationScoped
public class ChangeRows {

    private final Session session;

    ChangeRows(Session session) {
        this.session = session;
    }

    /** Kind, revision and who may see it, in order. */
    @Transactional
    public List<String> about(String initiative) {
        return session.createNativeQuery(
                        "select kind || ' ' || revision || case when shared then ' shared' else ' private' end"
                                + " from initiative_change where initiative_id = :id order by id",
                        String.class)
                .setParameter("id", UUID.fromString(initiative))
                .getResultList();
    }
}
