package nl.stvda.voortgang.reports.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Finds and keeps what was announced. */
@ApplicationScoped
class CatalogueRepository {

    /** Those that agreements are made between. */
    private static final List<String> SIDES = List.of("employers", "workers");

    private final EntityManager entityManager;

    CatalogueRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Organisation organisation(String code) {
        return Optional.ofNullable(entityManager.find(Organisation.class, code))
                .orElseGet(() -> new Organisation(code));
    }

    Agreement agreement(String code) {
        return Optional.ofNullable(entityManager.find(Agreement.class, code)).orElseGet(() -> new Agreement(code));
    }

    void keep(Object announced) {
        entityManager.persist(announced);
    }

    void replaceThemes(String agreement, List<Theme> themes) {
        entityManager
                .createQuery("delete from Theme where key.agreement = :agreement")
                .setParameter("agreement", agreement)
                .executeUpdate();
        themes.forEach(entityManager::persist);
    }

    List<Named> agreements() {
        return entityManager
                .createQuery("from Agreement order by code", Agreement.class)
                .getResultStream()
                .map(Agreement::named)
                .toList();
    }

    List<Named> organisations() {
        return entityManager
                .createQuery("from Organisation order by side, code", Organisation.class)
                .getResultStream()
                .map(Organisation::named)
                .toList();
    }

    SequencedMap<String, String> sides() {
        var sides = new LinkedHashMap<String, String>();
        entityManager
                .createQuery("from Organisation where side in :sides order by side, code", Organisation.class)
                .setParameter("sides", SIDES)
                .getResultStream()
                .forEach(organisation -> sides.put(organisation.named().code(), organisation.side()));
        return sides;
    }

    List<Named> themes(String agreement) {
        return entityManager
                .createQuery("from Theme where key.agreement = :agreement order by position", Theme.class)
                .setParameter("agreement", agreement)
                .getResultStream()
                .map(Theme::named)
                .toList();
    }

    Optional<Named> agreementName(String code) {
        return Optional.ofNullable(entityManager.find(Agreement.class, code)).map(Agreement::named);
    }

    Optional<Named> organisationName(String code) {
        return Optional.ofNullable(entityManager.find(Organisation.class, code)).map(Organisation::named);
    }

    boolean isTheme(String code) {
        return !entityManager
                .createQuery("select 1 from Theme where key.code = :code", Integer.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
