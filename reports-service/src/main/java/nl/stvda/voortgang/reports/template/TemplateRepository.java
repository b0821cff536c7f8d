package nl.stvda.voortgang.reports.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds templates. */
@ApplicationScoped
class TemplateRepository implements PanacheRepositoryBase<Template, String> {

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
