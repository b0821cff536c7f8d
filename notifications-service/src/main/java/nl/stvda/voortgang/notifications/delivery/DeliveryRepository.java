package nl.stvda.voortgang.notifications.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

    private static final UUID HIGHEST_ID = new UUID(-1, -1);

    DeliveryRepository() {}

    /** Newest first, one more than the page holds. */
    List<Delivery> page(Optional<DeliveryState> state, PageRequest<UUID> page) {
        return getEntityManager()
                .createQuery("""
                        from Delivery d
                        where d.state in :states and d.id < :before
                        order by d.id desc""", Delivery.class)
                .setParameter("states", state.map(EnumSet::of).orElse(EnumSet.allOf(DeliveryState.class)))
                .setParameter("before", page.after().orElse(HIGHEST_ID))
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    /** Removes at most so many that ended before; answers how many. */
    int removeEnded(Instant before, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        delete from delivery where id = any(array(
                            select id from delivery
                            where state <> 'PENDING' and coalesce(sent_at, created_at) < :before
                            order by coalesce(sent_at, created_at) limit :most for update skip locked
                        ))""")
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }
}
