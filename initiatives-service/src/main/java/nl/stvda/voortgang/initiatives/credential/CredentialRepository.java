package nl.stvda.voortgang.initiatives.credential;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds and keeps credentials. */
@ApplicationScoped
class CredentialRepository implements PanacheRepositoryBase<Credential, String> {

    /**
     * Nobody else makes one for this organisation until this transaction ends. The lock leaves the key of the row alone,
     * so that rows which refer to the organisation, such as new initiatives, do not wait for it.
     */
    long lockAndCountLive(String organisation) {
        getEntityManager()
                .createNativeQuery("select code from organisation where code = :code for no key update", String.class)
                .setParameter("code", organisation)
                .getSingleResult();
        return count(
                "organisation = ?1 and state in ?2",
                organisation,
                Arrays.stream(CredentialState.values())
                        .filter(CredentialState::counts)
                        .toList());
    }

    List<Credential> newestFirst(Optional<String> organisation) {
        return organisation
                .map(code -> list("organisation = ?1 and state <> PENDING order by createdAt desc, clientId", code))
                .orElseGet(() -> list("state <> PENDING order by createdAt desc, clientId"));
    }

    List<String> refused() {
        return find("state in (REVOKING, REVOKED)").stream()
                .map(Credential::clientId)
                .toList();
    }

    /** Those whose making was begun before this moment and never confirmed. */
    List<Credential> unconfirmed(Instant begunBefore) {
        return list("state = PENDING and createdAt < ?1", begunBefore);
    }

    /** Those that Keycloak has still to be told of. */
    List<String> toRemove() {
        return find("state = REVOKING").stream().map(Credential::clientId).toList();
    }

    /**
     * Notes a use, of a client that is met for the first time as well; at most once a minute, whichever node asks, and
     * not for an organisation that nobody knows.
     */
    void noteUse(Use use, Instant unlessSince) {
        getEntityManager()
                .createNativeQuery("""
                        insert into credential as known (client_id, organisation, scopes, state, created_at, created_by, last_used_at)
                        select :clientId, code, :scopes, 'LIVE', :at, 'keycloak', :at
                        from organisation where code = :organisation
                        on conflict (client_id) do update set last_used_at = excluded.last_used_at
                            where known.last_used_at is null or known.last_used_at < :unlessSince
                        """)
                .setParameter("clientId", use.clientId())
                .setParameter("organisation", use.organisation())
                .setParameter("scopes", use.scopes().toArray(String[]::new))
                .setParameter("at", use.at())
                .setParameter("unlessSince", unlessSince)
                .executeUpdate();
    }

    /** Only of what is gone from Keycloak: as long as that may have it, tokens of it are refused. */
    int removeRevokedBefore(Instant moment, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        delete from credential where client_id = any(array(
                            select client_id from credential
                            where state = 'REVOKED' and revoked_at < :moment limit :most for update skip locked
                        ))
                        """)
                .setParameter("moment", moment)
                .setParameter("most", most)
                .executeUpdate();
    }
}
