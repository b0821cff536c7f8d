package nl.stvda.voortgang.initiatives.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.access.Scope;
import org.jboss.logging.Logger;

/** One transaction per step; what has to be told to Keycloak is done between them, never inside one. */
@ApplicationScoped
@Transactional
class CredentialService {

    /** The one in use and the next one. */
    private static final int MOST_LIVE = 2;
    /** Far longer than making one takes. */
    private static final Duration CUT_OFF = Duration.ofMinutes(2);

    private static final Logger LOG = Logger.getLogger(CredentialService.class);

    private final CredentialRepository credentials;
    private final Caller caller;
    private final Clock clock;

    CredentialService(CredentialRepository credentials, Caller caller, Clock clock) {
        this.credentials = credentials;
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
        var credential = credentials.findById(clientId);
        credential.goLive();
        LOG.infof("Credential made: client=%s organisation=%s", clientId, credential.organisation());
        return credential.response();
    }

    /** Gives the place back at once; what Keycloak may have of it is removed later. */
    void abandon(String clientId) {
        credentials.findById(clientId).revoke(clock.instant(), caller.name());
    }

    void revoke(String clientId) {
        var credential = credentials
                .findByIdOptional(clientId)
                .filter(found -> caller.isSecretariat() || caller.belongsTo(found.organisation()))
                .orElseThrow(() -> CredentialProblem.UNKNOWN_CREDENTIAL.withDetail(
                        "No credential is called %s.".formatted(clientId)));
        credential.revoke(clock.instant(), caller.name());
        LOG.infof("Credential revoked: client=%s organisation=%s", clientId, credential.organisation());
    }

    /** Each at most once in this time, whichever node saw it. */
    void noteUses(List<Use> uses, Duration interval) {
        uses.forEach(use -> credentials.noteUse(use, use.at().minus(interval)));
    }

    List<String> toRemove() {
        return credentials.toRemove(clock.instant().minus(CUT_OFF));
    }

    void removed(String clientId) {
        var credential = credentials.findById(clientId);
        credential.revoke(clock.instant(), "initiatives-service");
        credential.isGone();
    }
}
