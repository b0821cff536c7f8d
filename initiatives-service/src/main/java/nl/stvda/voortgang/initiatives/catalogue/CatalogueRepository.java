package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Reads the catalogue's tables, each in its own order. */
@ApplicationScoped
class CatalogueRepository {

    private static final int MOST_HISTORY = 500;

    private final EntityManager entityManager;

    CatalogueRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Organisation> organisations() {
        return all("organisation", Organisation.class);
    }

    List<Agreement> agreements() {
        return all("agreement", Agreement.class);
    }

    List<Level> levels() {
        return all("level", Level.class);
    }

    List<Instrument> instruments() {
        return all("instrument", Instrument.class);
    }

    List<Side> sides() {
        return all("side", Side.class);
    }

    @SuppressWarnings("unchecked") // the typed native query answers an untyped list
    private <T> List<T> all(String table, Class<T> type) {
        return entityManager
                .createNativeQuery("select * from %s order by position".formatted(table), type)
                .getResultList();
    }

    <T> Optional<T> find(Class<T> type, String code) {
        return Optional.ofNullable(entityManager.find(type, code));
    }

    /** Changes of the catalogue are made one after the other: they are rare, and each knows what the one before did. */
    void waitForOthers() {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('catalogue')) as text)", String.class)
                .getSingleResult();
    }

    /** The place after the last one of a list. */
    int next(String table) {
        return (int) entityManager
                .createNativeQuery("select coalesce(max(position), 0) + 1 from %s".formatted(table), Integer.class)
                .getSingleResult();
    }

    boolean isThemeOfOther(String theme, String agreement) {
        return !entityManager
                .createNativeQuery("select 1 from theme where code = :theme and agreement <> :agreement", Integer.class)
                .setParameter("theme", theme)
                .setParameter("agreement", agreement)
                .getResultList()
                .isEmpty();
    }

    boolean isThemeUsed(String theme) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from initiative where themes @> array[cast(:theme as text)] limit 1", Integer.class)
                .setParameter("theme", theme)
                .getResultList()
                .isEmpty();
    }

    void keep(Object entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    List<CatalogueChange> history() {
        return entityManager
                .createQuery("from CatalogueChange order by number desc", CatalogueChange.class)
                .setMaxResults(MOST_HISTORY)
                .getResultList();
    }
}
