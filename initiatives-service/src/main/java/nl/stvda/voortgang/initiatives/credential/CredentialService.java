package nl.stvda.voortgang.initiatives.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.access.Scope;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.identity.IdentityProblem;
import org.jboss.logging.Logger;

/** One transaction per step; what has to be told to Keycloak is done between them, never inside one. */
@ApplicationScoped
@Transactional
class CredentialService {

    /** The one in use and the next one. */
    private static final int MOST_LIVE = 2;
    /** Far longer than making one takes. */
    private static final Duration CUT_OFF = Duration.ofMinutes(2);
    /**
     * Keycloak may still do what was asked of it after we stopped waiting, for as long as a transaction there may take,
     * which is five minutes. Until twice that time has passed, not finding a client is no proof that it will not come.
     */
    private static final Duration LATEST_ARRIVAL = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(CredentialService.class);

    private final CredentialRepository credentials;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CredentialService(CredentialRepository credentials, Outbox outbox, Caller caller, Clock clock) {
        this.credentials = credentials;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of the caller's organisation, or all for the secretariat; the newest first. */
    List<CredentialResponse> visible() {
        var organisation =
                caller.isSecretariat() ? Optional.<String>empty() : Optional.of(caller.requireOrganisation());
        return credentials.newestFirst(organisation).stream()
                .map(Credential::response)
                .toList();
    }

    /** Reserves one of the two places before Keycloak is asked, so that two requests at once cannot make three. */
    void reserve(String clientId, String organisation, Set<Scope> scopes) {
        if (credentials.lockAndCountLive(organisation) >= MOST_LIVE) {
            throw CredentialProblem.TOO_MANY_CREDENTIALS.withDetail(
                    "%s has %d live credentials.".formatted(organisation, MOST_LIVE));
        }
        credentials.persist(Credential.pending(clientId, organisation, scopes, clock.instant(), caller.name()));
    }

    CredentialResponse confirm(String clientId) {
        var credential = credentials.findById(clientId, LockModeType.PESSIMISTIC_WRITE);
        if (!credential.goLive()) {
            throw IdentityProblem.away("The identity provider answered too late.");
        }
        LOG.infof("Credential made: client=%s organisation=%s", clientId, credential.organisation());
        return credential.response();
    }

    /** Gives the place back at once; what Keycloak may have of it is removed later. */
    void abandon(String clientId) {
        revoke(credentials.findById(clientId), caller.name());
    }

    void revoke(String clientId) {
        var credential = credentials
                .findByIdOptional(clientId)
                .filter(found -> caller.isSecretariat() || caller.belongsTo(found.organisation()))
                .orElseThrow(() -> CredentialProblem.UNKNOWN_CREDENTIAL.withDetail(
                        "No credential is called %s.".formatted(clientId)));
        revoke(credential, caller.name());
        LOG.infof("Credential revoked: client=%s organisation=%s", clientId, credential.organisation());
    }

    private void revoke(Credential credential, String by) {
        var now = clock.instant();
        if (credential.revoke(now, by)) {
            outbox.append(CredentialEvent.revoked(credential.clientId(), credential.organisation(), now));
        }
    }

    /** Each at most once in this time, whichever node saw it. */
    void noteUses(List<Use> uses, Duration interval) {
        uses.forEach(use -> credentials.noteUse(use, use.at().minus(interval)));
    }

    /** Those that nobody confirmed, because the node that made them died, are refused before Keycloak is told. */
    void giveUpUnconfirmed() {
        credentials
                .unconfirmed(clock.instant().minus(CUT_OFF))
                .forEach(credential -> revoke(credential, "initiatives-service"));
    }

    List<String> toRemove() {
        return credentials.toRemove();
    }

    /** Keycloak does not have it. It is looked for again as long as Keycloak might still be making it. */
    void removed(String clientId) {
        var credential = credentials.findById(clientId);
        if (credential.createdAt().isBefore(clock.instant().minus(LATEST_ARRIVAL))) {
            credential.isGone();
        }
    }
}
