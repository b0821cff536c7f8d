package nl.stvda.voortgang.conventions.revocation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Set;
import nl.stvda.voortgang.conventions.access.RevokedClients;
import org.hibernate.Session;

/** The revoked credentials that this service was told of, in its table {@code revoked_client} and in memory. */
@ApplicationScoped
public class Revocations implements RevokedClients {

    private final Session session;
    private volatile Set<String> clients = Set.of();

    Revocations(Session session) {
        this.session = session;
    }

    @Override
    public boolean contains(String client) {
        return clients.contains(client);
    }

    /** Holds on every node within a second of the commit. */
    @Transactional(TxType.MANDATORY)
    public void learn(CredentialRevoked revocation) {
        session.createNativeMutationQuery("""
                        insert into revoked_client (client_id, revoked_at) values (:client, :at) on conflict do nothing
                        """)
                .setParameter("client", revocation.clientId())
                .setParameter("at", revocation.revokedAt())
                .executeUpdate();
    }

    /** Before the first request: a token that was revoked yesterday is refused from the start. */
    @Transactional
    void atStart(@Observes StartupEvent start) {
        refresh();
    }

    @Transactional
    void refresh() {
        clients = Set.copyOf(session.createNativeQuery("select client_id from revoked_client", String.class)
                .getResultList());
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
}
