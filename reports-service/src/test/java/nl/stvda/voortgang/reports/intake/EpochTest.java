package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.Test;

/** After a restore of initiatives-service revisions count anew, and what came after the backup never happened. */
@QuarkusTest
@TestProfile(EpochTest.OfItsOwn.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class EpochTest {

    /** Each test begins epochs of its own, higher than those of the tests before. */
    private static final AtomicLong EPOCHS = new AtomicLong(1_000);

    @Inject
    @Any
    InMemoryConnector connector;

    private final long before = EPOCHS.incrementAndGet();
    private final long now = EPOCHS.incrementAndGet();

    private void tell(long epoch, Delivery event) {
        assertThat(event.withHeader("ce_epoch", Long.toString(epoch)).to(connector))
                .isEmpty();
    }

    private void begin(long epoch) {
        tell(
                epoch,
                Delivery.of(
                        "nl.stvda.epoch.begun.v1",
                        "epoch",
                        Posted.golden("epoch.begun.v1.json").put("epoch", epoch).toString()));
    }

    private static Delivery restated(Posted initiative) {
        return Delivery.of("nl.stvda.initiative.restated.v1", initiative.id().toString(), initiative.json());
    }

    private static JsonPath draft() {
        return Api.as(Token.AUDITOR)
                .get("/v1/rounds/digitalisation-2/draft")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> titles(UUID initiative) {
        return draft().getList("sections.collectMany { s -> [s] + (s.sections ?: []) }.collectMany { it.entries ?: [] }"
                + ".findAll { it.initiativeId == '%s' }.collect { it.title.nl }".formatted(initiative));
    }

    @Test
    void takesALowerRevisionOfALaterEpoch() {
        var initiative = Posted.anInitiative();
        tell(before, initiative.atRevision(3).titled("Na de back-up").submitted());

        tell(now, restated(initiative.atRevision(1).titled("Uit de back-up")));

        assertThat(titles(initiative.id())).containsExactly("Uit de back-up");
    }

    @Test
    void takesNothingOfAnEarlierEpochHoweverHighItsRevision() {
        var initiative = Posted.anInitiative();
        tell(now, initiative.titled("Uit de back-up").submitted());

        tell(before, initiative.atRevision(9).titled("Na de back-up").changed());

        assertThat(titles(initiative.id())).containsExactly("Uit de back-up");
    }

    @Test
    void takesOutWhatOnlyEarlierEpochsKnowAndKeepsTheRest() {
        var lost = Posted.anInitiative();
        var kept = Posted.anInitiative();
        tell(before, lost.titled("Verloren").submitted());
        tell(before, kept.titled("Gebleven").submitted());
        tell(now, restated(kept.titled("Gebleven")));
        var shown = draft().getInt("counts.entries");

        begin(now);

        assertThat(titles(lost.id())).isEmpty();
        assertThat(titles(kept.id())).containsExactly("Gebleven");
        assertThat(draft().getInt("counts.entries")).isLessThan(shown);
    }

    /** A replay from the start of the topic brings them again, after the marker or before it. */
    @Test
    void doesNotBringBackWhatIsVoid() {
        var lost = Posted.anInitiative();
        begin(now);

        tell(before, lost.titled("Verloren").submitted());

        assertThat(titles(lost.id())).isEmpty();
    }

    @Test
    void keepsOutOfANewRoundWhatIsVoid() {
        var agreement = OpenedRound.anAgreement(connector);
        var lost = Posted.anInitiative().with("agreement", agreement);
        var kept = Posted.anInitiative().with("agreement", agreement);
        tell(before, lost.submitted());
        tell(before, kept.submitted());
        tell(now, restated(kept));
        begin(now);

        var round = OpenedRound.first(agreement);

        var draft = DraftReading.of(round, Token.AUDITOR);
        assertThat(draft.entry(kept.id())).isPresent();
        assertThat(draft.entry(lost.id())).isEmpty();
    }

    @Test
    void refusesAnEpochThatIsNoNumber() {
        var refused = Posted.anInitiative()
                .submitted()
                .withHeader("ce_epoch", "second")
                .to(connector);

        assertThat(refused).isPresent();
    }

    /** A service and a database of its own: no other test tells its events in these epochs. */
    public static final class OfItsOwn implements QuarkusTestProfile {}
}
