package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads the catalogue's tables, each in its own order. */
@ApplicationScoped
class CatalogueRepository {

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

    @SuppressWarnings("unchecked") // the typed native query answers an untyped list
    private <T> List<T> all(String table, Class<T> type) {
        return entityManager
                .createNativeQuery("select * from %s order by position".formatted(table), type)
                .getResultList();
    }
}
