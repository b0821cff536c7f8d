package nl.stvda.voortgang.initiatives.initiative;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** Rows as earlier versions of the service wrote them. */
@ApplicationScoped
class FormerRows {

    private final Session session;

    FormerRows(Session session) {
        this.session = session;
    }

    /** Writes a part of the content otherwise, and a fingerprint that today's rules do not come to. */
    void writes(String id, String now, String then) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                        update initiative set content = replace(content, :now, :then), posted_fingerprint = 'former'
                        where id = cast(:id as uuid) and position(:now in content) > 0
                        """)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .setParameter("then", then)
                        .executeUpdate());
    }
}
