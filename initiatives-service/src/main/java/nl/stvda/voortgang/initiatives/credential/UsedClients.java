package nl.stvda.voortgang.initiatives.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When each client was last used. Kept in memory, and written now and then: no request waits for it. */
@ApplicationScoped
class UsedClients {

    /** A client is written at most this often. */
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final CredentialService credentials;
    private final Map<String, Use> unwritten = new ConcurrentHashMap<>();
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    UsedClients(CredentialService credentials) {
        this.credentials = credentials;
    }

    void note(Use use) {
        unwritten.put(use.clientId(), use);
    }

    /** Writes what is due; what fails is written the next time. */
    void write() {
        var due = unwritten.values().stream().filter(this::isDue).toList();
        if (due.isEmpty()) {
            return;
        }
        credentials.noteUses(due, INTERVAL);
        due.forEach(use -> {
            written.put(use.clientId(), use.at());
            unwritten.remove(use.clientId(), use);
        });
    }

    private boolean isDue(Use use) {
        var last = written.get(use.clientId());
        return last == null || !use.at().isBefore(last.plus(INTERVAL));
    }
}
