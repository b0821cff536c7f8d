package nl.stvda.voortgang.conventions.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;

/** Forgets credentials that were revoked so long ago that no token of them can be good. */
@ApplicationScoped
class RevocationSweep implements Sweep {

    private final Revocations revocations;
    private final RevocationConfig config;

    RevocationSweep(Revocations revocations, RevocationConfig config) {
        this.revocations = revocations;
        this.config = config;
    }

    @Override
    public String name() {
        return "revoked_client";
    }

    @Override
    public int remove(Instant now, int most) {
        return revocations.forget(now.minus(config.retention()), most);
    }
}
