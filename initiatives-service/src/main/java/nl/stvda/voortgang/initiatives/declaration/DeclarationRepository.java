package nl.stvda.voortgang.initiatives.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Finds and keeps declarations. */
@ApplicationScoped
class DeclarationRepository implements PanacheRepositoryBase<Declaration, UUID> {

    /**
     * Keeps it unless the same is in force.
     *
     * @return which of the two is in force; nobody else changes that before this transaction ends
     */
    UUID keep(DeclarationResponse declaration, String by) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        insert into declaration (id, organisation, agreement, theme, since, state, sandbox, revision,
                            declared_at, declared_by, changed_at)
                        values (:id, :organisation, :agreement, :theme, :since, 'IN_FORCE', :sandbox, 1, :at, :by, :at)
                        on conflict (organisation, agreement, since, coalesce(theme, '')) where state = 'IN_FORCE'
                            do update set state = excluded.state
                        returning id
                        """, UUID.class)
                .setParameter("id", declaration.id())
                .setParameter("organisation", declaration.organisation())
                .setParameter("agreement", declaration.agreement())
                .setParameter("theme", declaration.theme(), String.class)
                .setParameter("since", declaration.since())
                .setParameter("sandbox", declaration.sandbox() != null)
                .setParameter("at", declaration.declaredAt())
                .setParameter("by", by)
                .getSingleResult();
    }

    /** Those of an organisation that count; nobody else changes them before this transaction ends. */
    List<Declaration> holdInForce(String organisation) {
        return find("organisation = ?1 and state = ?2", organisation, DeclarationState.IN_FORCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Declaration> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, one more than asked, so that the reader knows whether there is more. */
    List<Declaration> page(DeclarationFilter filter) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        filter.agreement().ifPresent(code -> {
            conditions.add("agreement = :agreement");
            parameters.put("agreement", code);
        });
        filter.organisation().ifPresent(code -> {
            conditions.add("organisation = :organisation");
            parameters.put("organisation", code);
        });
        filter.page().after().ifPresent(before -> {
            conditions.add("id < :before");
            parameters.put("before", before);
        });
        conditions.add(filter.sandboxOf().isPresent() ? "organisation = :own" : "sandbox = false");
        filter.sandboxOf().ifPresent(own -> parameters.put("own", own));
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .page(0, filter.page().limit() + 1)
                .list();
    }
}
