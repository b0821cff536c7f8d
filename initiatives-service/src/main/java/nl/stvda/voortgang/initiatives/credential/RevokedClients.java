package nl.stvda.voortgang.initiatives.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** The clients whose tokens are refused, in the memory of this node: asked with every request, so it costs nothing. */
@ApplicationScoped
class RevokedClients {

    private final CredentialRepository credentials;
    private volatile Set<String> clients = Set.of();

    RevokedClients(CredentialRepository credentials) {
        this.credentials = credentials;
    }

    boolean contains(String client) {
        return clients.contains(client);
    }

    /** One at a time: what was read earlier must not replace what was read later. */
    @Transactional
    synchronized void refresh() {
        clients = Set.copyOf(credentials.refused());
    }
}
