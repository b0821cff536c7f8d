package nl.stvda.voortgang.reports.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Finds and keeps initiatives. */
@ApplicationScoped
class InitiativeRepository {

    private final EntityManager entityManager;

    InitiativeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Nobody else changes them until this transaction ends; locked in one order, so that two never wait for each other. */
    Map<UUID, Initiative> lock(Collection<UUID> initiatives) {
        return entityManager
                .createQuery("from Initiative where id in :ids order by id", Initiative.class)
                .setParameter("ids", initiatives)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
    }

    /** The epoch below which everything is void; it stays so until this transaction ends. */
    long currentEpoch() {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery("select number from current_epoch for share", Long.class)
                .getSingleResult();
    }

    /** False where this one began before, or a later one did. */
    boolean beginEpoch(long number) {
        return entityManager
                        .unwrap(Session.class)
                        .createNativeMutationQuery("update current_epoch set number = :number where number < :number")
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    List<Initiative> ofEarlierEpochs(long epoch) {
        return entityManager
                .createQuery("from Initiative where epoch < :epoch order by id", Initiative.class)
                .setParameter("epoch", epoch)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<Initiative> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Initiative.class, id));
    }

    void add(Initiative initiative) {
        entityManager.persist(initiative);
    }
}
