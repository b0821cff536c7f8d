package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** Finds and keeps many initiatives of one organisation with one statement. */
@ApplicationScoped
class ManyInitiativesRepository {

    private static final String BY_EXTERNAL_ID =
            "select * from initiative where organisation = :organisation and external_id = any(:externalIds)";

    private final EntityManager entityManager;
    private final ContentConverter converter;

    ManyInitiativesRepository(EntityManager entityManager, ContentConverter converter) {
        this.entityManager = entityManager;
        this.converter = converter;
    }

    /** Those that are there, to look at. */
    Map<String, Initiative> see(String organisation, List<String> externalIds) {
        return find(BY_EXTERNAL_ID, organisation, externalIds, true);
    }

    /** Those that are there; nobody else changes them before this transaction ends. */
    Map<String, Initiative> hold(String organisation, List<String> externalIds) {
        return find(BY_EXTERNAL_ID + " order by external_id for no key update", organisation, externalIds, false);
    }

    @SuppressWarnings("unchecked") // the typed native query answers an untyped list
    private Map<String, Initiative> find(String sql, String organisation, List<String> externalIds, boolean readOnly) {
        List<Initiative> found = entityManager
                .createNativeQuery(sql, Initiative.class)
                .setHint(HibernateHints.HINT_READ_ONLY, readOnly)
                .setParameter("organisation", organisation)
                .setParameter("externalIds", externalIds.toArray(String[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(Initiative::externalId, Function.identity()));
    }

    /**
     * Keeps those whose external ids are free and answers which these are. Where another transaction uses one at the
     * same moment, it is waited for.
     */
    @SuppressWarnings("unchecked") // the typed native query answers an untyped list
    Set<UUID> addWhatIsNew(List<Initiative> initiatives) {
        if (initiatives.isEmpty()) {
            return Set.of();
        }
        var first = initiatives.getFirst();
        return new HashSet<UUID>(entityManager
                .createNativeQuery("""
                        insert into initiative (id, organisation, external_id, status, shared, revision, agreement, level, themes,
                            sandbox, content, search_text, search_languages, posted_fingerprint, review_state, created_at, changed_at,
                            changed_by, version)
                        select cast(id as uuid), :organisation, external_id, status, cast(shared as boolean), 1, agreement, level,
                            string_to_array(themes, ','), :sandbox, content, search_text, string_to_array(languages, ','), fingerprint,
                            case status when 'SUBMITTED' then 'PENDING' end, :at, :at, :by, 0
                        from unnest(:ids, :externalIds, :statuses, :shared, :agreements, :levels, :themes, :contents, :searchTexts,
                            :languages, :fingerprints) as row (id, external_id, status, shared, agreement, level, themes, content,
                            search_text, languages, fingerprint)
                        on conflict (organisation, external_id) do nothing
                        returning id
                        """, UUID.class)
                .setParameter("organisation", first.organisation())
                .setParameter("at", first.createdAt())
                .setParameter("by", first.changedBy())
                .setParameter(
                        "ids", column(initiatives, initiative -> initiative.id().toString()))
                .setParameter("externalIds", column(initiatives, Initiative::externalId))
                .setParameter(
                        "statuses",
                        column(initiatives, initiative -> initiative.status().name()))
                .setParameter("shared", column(initiatives, initiative -> Boolean.toString(initiative.isShared())))
                .setParameter("agreements", column(initiatives, Initiative::agreement))
                .setParameter("levels", column(initiatives, one -> one.content().level()))
                // codes of the catalogue, which hold no comma
                .setParameter("themes", column(initiatives, initiative -> String.join(",", initiative.themes())))
                .setParameter("contents", column(initiatives, this::content))
                .setParameter(
                        "searchTexts", column(initiatives, one -> one.content().searchText()))
                .setParameter(
                        "languages",
                        column(
                                initiatives,
                                one -> String.join(",", one.content().searchLanguages())))
                .setParameter("sandbox", first.isSandbox())
                .setParameter("fingerprints", column(initiatives, Initiative::postedFingerprint))
                .getResultList());
    }

    private String content(Initiative initiative) {
        return Objects.requireNonNull(converter.convertToDatabaseColumn(initiative.content()));
    }

    private static String[] column(List<Initiative> initiatives, Function<Initiative, String> value) {
        return initiatives.stream().map(value).toArray(String[]::new);
    }

    /** Writes what changed and lets go of it, so that memory does not grow with the number of rows. */
    void forget() {
        entityManager.flush();
        entityManager.clear();
    }
}
