package nl.stvda.voortgang.initiatives.initiative;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/** Finds and keeps initiatives. */
@ApplicationScoped
class InitiativeRepository implements PanacheRepositoryBase<Initiative, UUID> {

    private final ContentConverter converter;

    InitiativeRepository(ContentConverter converter) {
        this.converter = converter;
    }

    Initiative get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** As {@link #get}, and nobody else changes it before this transaction ends. */
    Initiative hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** For reading only: it is not locked, and changes to it are not stored. */
    Optional<Initiative> seeByExternalId(String organisation, String externalId) {
        Optional<Initiative> seen = withExternalId(organisation, externalId)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .firstResultOptional();
        seen.ifPresent(getEntityManager()::detach);
        return seen;
    }

    /** As it is now; nobody else changes it before this transaction ends. */
    Optional<Initiative> holdByExternalId(String organisation, String externalId) {
        return withExternalId(organisation, externalId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private PanacheQuery<Initiative> withExternalId(String organisation, String externalId) {
        return find("organisation = ?1 and externalId = ?2", organisation, externalId);
    }

    private static ProblemException unknown(UUID id) {
        return InitiativeProblem.UNKNOWN_INITIATIVE.withDetail("No initiative has id %s.".formatted(id));
    }

    Initiative getByExternalId(String organisation, String externalId) {
        return withExternalId(organisation, externalId).singleResult();
    }

    /**
     * Keeps it unless its organisation used the external id before. Where two do so at once, the second waits for the
     * first to commit and then answers false: a blind retry makes one initiative, however many arrive together.
     */
    boolean addIfNew(Initiative initiative) {
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery("""
                                insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes,
                                    sandbox, content, search_text, search_languages, posted_fingerprint, review_state, created_at,
                                    changed_at, changed_by, on_behalf,
                                    version)
                                values (:id, :organisation, :externalId, :status, :shared, :revision, :agreement, :level, :themes,
                                    :sandbox, :content, :searchText, :searchLanguages, :fingerprint, :review, :createdAt, :changedAt,
                                    :changedBy, :onBehalf, 0)
                                on conflict (organisation, external_id) do nothing
                                """)
                        .setParameter("id", initiative.id())
                        .setParameter("organisation", initiative.organisation())
                        .setParameter("externalId", initiative.externalId())
                        .setParameter("status", initiative.status().name())
                        .setParameter("shared", initiative.isShared())
                        .setParameter("revision", initiative.revision())
                        .setParameter("agreement", initiative.agreement())
                        .setParameter("level", initiative.content().level())
                        .setParameter("themes", initiative.themes())
                        .setParameter("sandbox", initiative.isSandbox())
                        .setParameter("content", converter.convertToDatabaseColumn(initiative.content()))
                        .setParameter("searchText", initiative.content().searchText())
                        .setParameter(
                                "searchLanguages",
                                initiative.content().searchLanguages().toArray(String[]::new))
                        .setParameter("fingerprint", initiative.postedFingerprint())
                        .setParameter(
                                "review",
                                initiative
                                        .review()
                                        .map(review -> review.state().name())
                                        .orElse(null),
                                String.class)
                        .setParameter("createdAt", initiative.createdAt())
                        .setParameter("changedAt", initiative.changedAt())
                        .setParameter("changedBy", initiative.changedBy())
                        .setParameter("onBehalf", initiative.isOnBehalf())
                        .executeUpdate()
                == 1;
    }
}
