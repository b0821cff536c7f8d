package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.translation.Translation.Made;

/** Finds and keeps what translations were made of. */
@ApplicationScoped
class TranslationRepository {

    private final EntityManager entityManager;

    TranslationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By the key of the text. */
    Map<String, Made> made(String round, String language) {
        return entityManager
                .createQuery(
                        "from Translation where key.round = :round and key.language = :language", Translation.class)
                .setParameter("round", round)
                .setParameter("language", language)
                .getResultStream()
                .map(Translation::made)
                .collect(Collectors.toMap(Made::unit, Function.identity()));
    }

    /** The languages that anything was translated into. */
    List<String> languages(String round) {
        return entityManager
                .createQuery("select distinct key.language from Translation where key.round = :round", String.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** The one that is there, or a new one. */
    Translation of(String round, String unit, String language) {
        var key = new Translation.Key(round, unit, language);
        var found = entityManager.find(Translation.class, key);
        return found == null ? new Translation(round, unit, language) : found;
    }

    void keep(Translation translation) {
        entityManager.persist(translation);
    }
}
