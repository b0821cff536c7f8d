package nl.stvda.voortgang.initiatives.credential;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What happens to credentials without anyone asking, on every node. */
@ApplicationScoped
class CredentialJobs {

    private final RevokedCredentials revoked;
    private final UsedClients used;
    private final Credentials credentials;

    CredentialJobs(RevokedCredentials revoked, UsedClients used, Credentials credentials) {
        this.revoked = revoked;
        this.used = used;
        this.credentials = credentials;
    }

    /** Before the first request: a token that was revoked yesterday is refused from the start. */
    void learnWhatIsRevoked(@Observes StartupEvent start) {
        revoked.refresh();
    }

    /** One small query; it makes a revocation on another node hold here within a second. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void learnWhatOthersRevoked() {
        revoked.refresh();
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void writeUses() {
        used.write();
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellKeycloak() {
        credentials.catchUp();
    }
}
