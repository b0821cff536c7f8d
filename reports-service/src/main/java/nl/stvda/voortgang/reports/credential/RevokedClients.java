package nl.stvda.voortgang.reports.credential;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.Session;

/** The clients whose tokens are refused, kept in memory for a second because every request asks. */
@ApplicationScoped
public class RevokedClients {

    private final Session session;
    private final DataSource database;

    RevokedClients(Session session, DataSource database) {
        this.session = session;
        this.database = database;
    }

    /** Nothing revoked comes back to life, so the order of events does not matter. */
    @Transactional
    public void learn(CredentialRevoked event) {
        session.createNativeMutationQuery("""
                        insert into revoked_client (client_id, revoked_at) values (:client, :at)
                        on conflict (client_id) do nothing
                        """)
                .setParameter("client", event.clientId())
                .setParameter("at", event.revokedAt())
                .executeUpdate();
    }

    /** Past the session, which at this point of a request is not there yet. */
    @CacheResult(cacheName = "revoked-clients")
    Set<String> all() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select client_id from revoked_client");
                var rows = query.executeQuery()) {
            var clients = new HashSet<String>();
            while (rows.next()) {
                clients.add(rows.getString(1));
            }
            return Set.copyOf(clients);
        } catch (SQLException failure) {
            throw new IllegalStateException("The revoked clients cannot be read", failure);
        }
    }
}
