package nl.stvda.voortgang.initiatives.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Files in the store that no attachment stands for, or not any more. */
@ApplicationScoped
@Transactional
class Leftovers {

    private static final int AT_A_TIME = 1_000;

    private final Session session;

    Leftovers(Session session) {
        this.session = session;
    }

    /** An attachment was removed: its file may go when the grace is over. */
    void remember(UUID id, Instant removedAt, String removedBy) {
        session.createNativeMutationQuery(
                        "insert into attachment_leftover (id, removed_at, removed_by) values (:id, :at, :by)")
                .setParameter("id", id)
                .setParameter("at", removedAt)
                .setParameter("by", removedBy)
                .executeUpdate();
    }

    /** Files of attachments that were removed before this moment, some at a time. */
    List<UUID> removedBefore(Instant moment) {
        return session.createNativeQuery(
                        "select id from attachment_leftover where removed_at < :moment order by id", UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    /** The file is gone. */
    void forget(UUID id) {
        session.createNativeMutationQuery("delete from attachment_leftover where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Those of these files that no attachment stands for or stood for: their upload was cut off. */
    Set<UUID> strangers(List<UUID> ids) {
        var strangers = new HashSet<>(ids);
        strangers.removeAll(session.createNativeQuery(
                        "select id from attachment where id in (:ids) "
                                + "union all select id from attachment_leftover where id in (:ids)",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList());
        return strangers;
    }
}
