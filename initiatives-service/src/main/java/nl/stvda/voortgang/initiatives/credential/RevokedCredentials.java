package nl.stvda.voortgang.initiatives.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.stvda.voortgang.conventions.access.RevokedClients;

/** As the table of credentials says; the other services learn the same from events. */
@ApplicationScoped
class RevokedCredentials implements RevokedClients {

    private final CredentialRepository credentials;
    private volatile Set<String> clients = Set.of();

    RevokedCredentials(CredentialRepository credentials) {
        this.credentials = credentials;
    }

    @Override
    public boolean contains(String client) {
        return clients.contains(client);
    }

    /** One at a time: what was read earlier must not replace what was read later. */
    @Transactional
    synchronized void refresh() {
        clients = Set.copyOf(credentials.refused());
    }
}
