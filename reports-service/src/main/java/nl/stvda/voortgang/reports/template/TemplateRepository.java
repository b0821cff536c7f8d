package nl.stvda.voortgang.reports.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds templates. */
@ApplicationScoped
class TemplateRepository implements PanacheRepositoryBase<Template, String> {

    /** Templates with one id are made one after the other, so that the second finds the first. */
    void waitForOthersWith(String id) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
                .setParameter("key", "template:" + id)
                .getSingleResult();
    }

    Template get(String id) {
        return required(id, findByIdOptional(id));
    }

    /** Nobody else changes it until this transaction ends, so whoever comes second sees what the first wrote. */
    Template getForUpdate(String id) {
        return required(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Template required(String id, Optional<Template> found) {
        return found.orElseThrow(
                () -> TemplateProblem.UNKNOWN_TEMPLATE.withDetail("No template has id %s.".formatted(id)));
    }
}
