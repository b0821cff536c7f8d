package nl.stvda.voortgang.conventions.revocation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.access.RevokedClients;
import nl.stvda.voortgang.conventions.access.SignedOutPeople;
import org.hibernate.Session;

/**
 * The revoked credentials and the people who were signed out, as far as this service was told, in its table
 * {@code revoked_client} and in memory. A person stands there as {@code person:} with the account.
 */
@ApplicationScoped
public class Revocations implements RevokedClients, SignedOutPeople {

    private static final String PERSON = "person:";

    private final Session session;
    private volatile Map<String, Instant> moments = Map.of();

    Revocations(Session session) {
        this.session = session;
    }

    @Override
    public boolean contains(String client) {
        return moments.containsKey(client);
    }

    @Override
    public boolean refuses(String subject, Instant issuedAt) {
        var notBefore = moments.get(PERSON + subject);
        return notBefore != null && !issuedAt.isAfter(notBefore);
    }

    /** Holds on every node within a second of the commit. */
    @Transactional(TxType.MANDATORY)
    public void learn(CredentialRevoked revocation) {
        note(revocation.clientId(), revocation.revokedAt());
    }

    /** Holds on every node within a second of the commit; an earlier moment does not take the place of a later one. */
    @Transactional(TxType.MANDATORY)
    public void learn(PersonSignedOut signOut) {
        note(PERSON + signOut.subject(), signOut.notBefore());
    }

    private void note(String whose, Instant moment) {
        session.createNativeMutationQuery("""
                        insert into revoked_client as known (client_id, revoked_at) values (:whose, :at)
                        on conflict (client_id) do update set revoked_at = greatest(known.revoked_at, excluded.revoked_at)
                        """)
                .setParameter("whose", whose)
                .setParameter("at", moment)
                .executeUpdate();
    }

    /** Before the first request: a token that was revoked yesterday is refused from the start. */
    @Transactional
    void atStart(@Observes StartupEvent start) {
        refresh();
    }

    @Transactional
    void refresh() {
        moments = session.createNativeQuery("select client_id, revoked_at from revoked_client", Revoked.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Revoked::whose, Revoked::at));
    }

    /** Forgets at most so many of those revoked before; answers how many that were. */
    @Transactional
    int forget(Instant before, int most) {
        return session.createNativeMutationQuery("""
                        delete from revoked_client where client_id = any(array(
                            select client_id from revoked_client where revoked_at < :before limit :most for update skip locked
                        ))
                        """)
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** A row of the table. */
    record Revoked(String whose, Instant at) {}
}
