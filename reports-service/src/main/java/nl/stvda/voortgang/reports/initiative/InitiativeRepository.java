package nl.stvda.voortgang.reports.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    void add(Initiative initiative) {
        entityManager.persist(initiative);
    }
}
