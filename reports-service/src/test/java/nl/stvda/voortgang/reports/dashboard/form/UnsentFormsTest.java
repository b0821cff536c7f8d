package nl.stvda.voortgang.reports.dashboard.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.dashboard.session.SealKey;
import org.junit.jupiter.api.Test;

/** In a past century, so that forms of other tests have time left. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class UnsentFormsTest {

    private static final Instant NOON = Instant.parse("1926-03-04T12:00:00Z");

    @Inject
    ObjectMapper json;

    @Inject
    FormConfig config;

    @Inject
    UnsentFormSweep sweep;

    private static final SentForm FORM = new SentForm("/", List.of());

    private final String person = UUID.randomUUID().toString();

    @Test
    void keepsSoManyForOnePersonAtATime() {
        for (var count = 0; count < config.perPerson(); count++) {
            assertThat(isKept(NOON)).isTrue();
        }

        assertThat(isKept(NOON)).isFalse();
        assertThat(isKept(NOON.plus(config.kept()).minusSeconds(1))).isFalse();
        assertThat(isKept(NOON.plus(config.kept()))).isTrue();
    }

    @Test
    void forgetsWhatNobodyCameBackForInTime() {
        isKept(NOON);
        isKept(NOON.plusSeconds(1));

        sweep.remove(NOON.plus(config.kept()), 1_000);

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void givesAFormToThePersonWhoSentItAndWithTheKeyOfTheBrowserOnly() {
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> at(NOON).keep(person, FORM).orElseThrow());

        assertThat(found(kept.id(), person, kept.key())).contains(FORM);
        assertThat(found(kept.id(), UUID.randomUUID().toString(), kept.key())).isEmpty();
        assertThat(found(kept.id(), person, SealKey.create())).isEmpty();
    }

    private Optional<SentForm> found(UUID id, String visitor, SealKey key) {
        return QuarkusTransaction.requiringNew().call(() -> at(NOON).find(id, visitor, key));
    }

    private boolean isKept(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> at(now).keep(person, FORM).isPresent());
    }

    private long stored() {
        return QuarkusTransaction.requiringNew().call(() -> at(NOON).count("person", person));
    }

    private UnsentForms at(Instant now) {
        return new UnsentForms(json, config, Clock.fixed(now, ZoneOffset.UTC));
    }
}
