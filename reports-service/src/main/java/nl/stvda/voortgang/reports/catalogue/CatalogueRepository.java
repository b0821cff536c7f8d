package nl.stvda.voortgang.reports.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds and keeps what was announced. */
@ApplicationScoped
class CatalogueRepository {

    /** Side by side, in the order of the sides; one whose side is not known yet comes last. */
    private static final String ORGANISATIONS = """
            select organisation from Organisation organisation left join Side side on side.code = organisation.side
            order by side.position nulls last, organisation.side, organisation.code
            """;

    private final EntityManager entityManager;

    CatalogueRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Organisation organisation(String code) {
        return Optional.ofNullable(entityManager.find(Organisation.class, code))
                .orElseGet(() -> new Organisation(code));
    }

    Side side(String code) {
        return Optional.ofNullable(entityManager.find(Side.class, code)).orElseGet(() -> new Side(code));
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

    List<Organisation> organisations() {
        return entityManager.createQuery(ORGANISATIONS, Organisation.class).getResultList();
    }

    List<Named> sides() {
        return entityManager
                .createQuery("from Side order by position", Side.class)
                .getResultStream()
                .map(Side::named)
                .toList();
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
