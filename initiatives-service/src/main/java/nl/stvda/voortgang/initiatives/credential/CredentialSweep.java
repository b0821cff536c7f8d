package nl.stvda.voortgang.initiatives.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;

/** Removes credentials that were revoked longer ago than the retention. */
@ApplicationScoped
@Transactional
class CredentialSweep implements Sweep {

    private final CredentialRepository credentials;
    private final CredentialConfig config;

    CredentialSweep(CredentialRepository credentials, CredentialConfig config) {
        this.credentials = credentials;
        this.config = config;
    }

    @Override
    public String name() {
        return "credentials";
    }

    @Override
    public int remove(Instant now, int most) {
        return credentials.removeRevokedBefore(now.minus(config.retention()), most);
    }
}
