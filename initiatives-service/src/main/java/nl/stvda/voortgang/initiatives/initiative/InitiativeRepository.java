package nl.stvda.voortgang.initiatives.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds and keeps initiatives. */
@ApplicationScoped
class InitiativeRepository implements PanacheRepositoryBase<Initiative, UUID> {

    private final ContentConverter converter;

    InitiativeRepository(ContentConverter converter) {
        this.converter = converter;
    }

    Initiative get(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() ->
                        InitiativeProblem.UNKNOWN_INITIATIVE.withDetail("No initiative has id %s.".formatted(id)));
    }

    Initiative getByExternalId(String organisation, String externalId) {
        return find("organisation = ?1 and externalId = ?2", organisation, externalId)
                .singleResult();
    }

    /**
     * Keeps it unless its organisation used the external id before. Where two do so at once, the second waits for the
     * first to commit and then answers false: a blind retry makes one initiative, however many arrive together.
     */
    boolean addIfNew(Initiative initiative) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes,
                                    content, search_text, posted_fingerprint, created_at, changed_at, changed_by, version)
                                values (:id, :organisation, :externalId, :status, :shared, :revision, :agreement, :level, :themes,
                                    :content, :searchText, :fingerprint, :createdAt, :changedAt, :changedBy, 0)
                                on conflict (organisation, external_id) do nothing
                                """)
                        .setParameter("id", initiative.id())
                        .setParameter("organisation", initiative.organisation())
                        .setParameter("externalId", initiative.externalId())
                        .setParameter("status", initiative.status().name())
                        .setParameter("shared", initiative.isShared())
                        .setParameter("revision", initiative.revision())
                        .setParameter("agreement", initiative.agreement())
                        .setParameter("level", initiative.level())
                        .setParameter("themes", initiative.themes())
                        .setParameter("content", converter.convertToDatabaseColumn(initiative.content()))
                        .setParameter("searchText", initiative.searchText())
                        .setParameter("fingerprint", initiative.postedFingerprint())
                        .setParameter("createdAt", initiative.createdAt())
                        .setParameter("changedAt", initiative.changedAt())
                        .setParameter("changedBy", initiative.changedBy())
                        .executeUpdate()
                == 1;
    }

    List<Initiative> all(List<UUID> ids) {
        return list("id in ?1", ids);
    }
}
