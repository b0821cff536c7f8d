package nl.stvda.voortgang.initiatives.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.access.Scope;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.identity.IdentityProblem;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of a credential whose making was cut off. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class UnconfirmedCredentialTest {

    private final CredentialRepository credentials;
    private final CredentialService service;
    private final Clock clock;
    private final String clientId = "vcp-" + UUID.randomUUID();

    UnconfirmedCredentialTest(CredentialRepository credentials, CredentialService service, Clock clock) {
        this.credentials = credentials;
        this.service = service;
        this.clock = clock;
    }

    private void isBegun(Duration ago) {
        QuarkusTransaction.requiringNew()
                .run(() -> credentials.persist(Credential.pending(
                        clientId, "vcp", Set.of(Scope.READ), clock.instant().minus(ago), "someone")));
    }

    private CredentialState state() {
        return QuarkusTransaction.requiringNew()
                .call(() -> credentials.findById(clientId).state());
    }

    private List<String> toRemove() {
        return QuarkusTransaction.requiringNew().call(service::toRemove);
    }

    /** It would take one of the two places that other tests count. */
    @AfterEach
    void givesItsPlaceBack() {
        QuarkusTransaction.requiringNew()
                .run(() -> credentials.findById(clientId).revoke(clock.instant(), "someone"));
    }

    @Test
    void isLeftAloneWhileItMayStillBeMade() {
        isBegun(Duration.ofSeconds(100));

        service.giveUpUnconfirmed();

        assertThat(state()).isEqualTo(CredentialState.PENDING);
        assertThat(toRemove()).doesNotContain(clientId);
    }

    @Test
    void isGivenUpWhenNobodyConfirmedIt() {
        isBegun(Duration.ofMinutes(3));

        service.giveUpUnconfirmed();

        assertThat(state()).isEqualTo(CredentialState.REVOKING);
        assertThat(toRemove()).contains(clientId);
    }

    @Test
    void isNotConfirmedAfterItWasGivenUp() {
        isBegun(Duration.ofMinutes(3));
        service.giveUpUnconfirmed();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> service.confirm(clientId))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(IdentityProblem.IDENTITY_PROVIDER_AWAY));
        assertThat(state()).isEqualTo(CredentialState.REVOKING);
    }

    @Test
    void isLookedForUntilKeycloakCannotBeMakingItAnyMore() {
        isBegun(Duration.ofMinutes(9));
        service.giveUpUnconfirmed();

        service.removed(clientId);

        assertThat(toRemove()).contains(clientId);
    }

    @Test
    void isGoneAfterThat() {
        isBegun(Duration.ofMinutes(11));
        service.giveUpUnconfirmed();

        service.removed(clientId);

        assertThat(state()).isEqualTo(CredentialState.REVOKED);
    }
}
