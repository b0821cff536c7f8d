package nl.stvda.voortgang.initiatives.epoch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.EventSchemas;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What an operator begins after a restore. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class EpochTest {

    private final Session session;

    EpochTest(Session session) {
        this.session = session;
    }

    private long begin() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select begin_epoch()", Long.class)
                        .getSingleResult());
    }

    private boolean isAnnounced(long epoch) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select restated_at is not null from epoch where number = :epoch", Boolean.class)
                        .setParameter("epoch", epoch)
                        .getSingleResult());
    }

    private List<String> told(String aggregate, long epoch) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select type from outbox where aggregate_id = :id and epoch = :epoch order by id",
                                String.class)
                        .setParameter("id", aggregate)
                        .setParameter("epoch", epoch)
                        .getResultList());
    }

    private static String posted(String status) {
        return Api.as(Token.contributorOf("fnv"), """
                        {
                          "externalId": "epoch-%s", "status": "%s", "agreement": "digitalisation", "side": "workers",
                          "level": "sectoral", "instrument": "training", "themes": ["connecting"],
                          "title": {"nl": "Voor de herstart"}, "description": {"nl": "Een proef."},
                          "period": {"start": "2022-01-01"}
                        }
                        """.formatted(UUID.randomUUID(), status))
                .post("/v1/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String declared() {
        return Api.as(Token.contributorOf("vcp"), """
                        {"agreement": "inclusive-labour-markets", "since": "%s"}
                        """.formatted(LocalDate.of(1990, 1, 1)
                        .plusDays(ThreadLocalRandom.current().nextLong(10_000))))
                .post("/v1/declarations")
                .then()
                .extract()
                .path("id");
    }

    @Test
    void announcesAnewWhatOthersMaySeeAndThenThatItDid() {
        var submitted = posted("submitted");
        var draft = posted("draft");
        var declared = declared();

        var epoch = begin();

        await().atMost(Duration.ofSeconds(60)).until(() -> isAnnounced(epoch));
        assertThat(told(submitted, epoch)).containsExactly("nl.stvda.initiative.restated.v1");
        assertThat(told(draft, epoch)).isEmpty();
        assertThat(told("declaration:" + declared, epoch)).containsExactly("nl.stvda.declaration.restated.v1");
        assertThat(told("epoch", epoch)).containsExactly("nl.stvda.epoch.begun.v1");
        assertThat(EventSchemas.EPOCH.errors(markerOf(epoch))).isEmpty();
    }

    private String markerOf(long epoch) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select payload from outbox where aggregate_id = 'epoch' and epoch = :epoch",
                                String.class)
                        .setParameter("epoch", epoch)
                        .getSingleResult());
    }

    @Test
    void tellsWhatComesLaterInTheNewEpoch() {
        var epoch = begin();

        var later = posted("submitted");

        assertThat(told(later, epoch)).contains("nl.stvda.initiative.submitted.v1");
    }

    /** Two restores of one backup find the same epochs in it; their own must differ all the same. */
    @Test
    void isNumberedAfterTheClockAndNeverLowerThanBefore() {
        var first = begin();
        var second = begin();

        assertThat(first).isGreaterThan(1_700_000_000L);
        assertThat(second).isGreaterThan(first);
    }
}
