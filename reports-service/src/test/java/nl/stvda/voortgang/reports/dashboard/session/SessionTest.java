package nl.stvda.voortgang.reports.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions from sign-in to sign-out, with a realm that takes a refresh token once. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class SessionTest {

    private final StandInRealm.State realm = StandInRealm.state();
    private final Browser browser = new Browser();

    @Inject
    Session session;

    @BeforeEach
    void startAnew() {
        realm.reset();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void renewsTokensOnceForAllRequestsOfTheMoment() {
        signInWithTokensThatHaveExpired();

        var answers = IntStream.range(0, 6)
                .mapToObj(_ -> browser.getLater("/fragments/draft"))
                .toList();

        assertThat(answers)
                .extracting(CompletableFuture::join)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
        assertThat(realm.renewals()).isEqualTo(1);
        assertThat(realm.refusals()).isZero();
        assertThat(browser.getByScript("/fragments/draft").statusCode()).isEqualTo(200);
    }

    @Test
    void renewsTokensBeforeTheyExpire() {
        realm.tokensLive(Duration.ofSeconds(20));
        browser.get("/");
        realm.tokensLive(Duration.ofMinutes(5));
        realm.countAnew();

        var answer = browser.getByScript("/fragments/draft");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(realm.renewals()).isEqualTo(1);
    }

    @Test
    void keepsTheSessionWhileTheRealmIsAway() {
        signInWithTokensThatHaveExpired();
        realm.isAway(true);

        var away = browser.get("/");
        realm.isAway(false);

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("<h1>").doesNotContain("Exception");
        await().untilAsserted(() ->
                assertThat(browser.getByScript("/fragments/draft").statusCode()).isEqualTo(200));
    }

    @Test
    void goesOnAfterARenewalThatNobodyFinished() {
        signInWithTokensThatHaveExpired();
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "update web_session set renewal_until = now() + interval '1 second'")
                        .executeUpdate());

        var answer = browser.getByScript("/fragments/draft");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(realm.renewals()).isEqualTo(1);
    }

    @Test
    void waitsForTheRenewalWhereTheOldTokensCouldExpireMeanwhile() {
        realm.tokensLive(Duration.ofSeconds(20));
        browser.get("/");
        realm.tokensLive(Duration.ofMinutes(5));
        realm.countAnew();
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                        update web_session
                        set tokens_expire_at = now() + interval '1 second', renewal_until = now() + interval '1 second'
                        """).executeUpdate());

        var answer = browser.getByScript("/fragments/draft");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(realm.renewals()).isEqualTo(1);
    }

    @Test
    void endsForWhoWasSignedOutAlthoughTheTokensAreStillGood() {
        var person = "signed-out-" + UUID.randomUUID();
        realm.signsIn(person);
        browser.get("/");
        assertThat(browser.getByScript("/fragments/draft").statusCode()).isEqualTo(200);

        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(
                                "insert into revoked_client (client_id, revoked_at) values (:whose, now() + interval '1 minute')")
                        .setParameter("whose", "person:" + person)
                        .executeUpdate());

        await().untilAsserted(() ->
                assertThat(browser.getByScript("/fragments/draft").statusCode()).isEqualTo(499));
    }

    @Test
    void asksForThePasswordAgainWhereTheSignInWasLongAgoAndLeadsBack() {
        realm.signedIn(Duration.ofHours(1));
        browser.get("/");
        var place = "/sign-in-again?to=%2Frounds%2Fdigitalisation-2%2Fsnapshots%3Fkept%3Dit";

        var page = browser.get(place);
        var askedOnce = realm.asked();
        var again = browser.get(place);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/rounds/digitalisation-2/snapshots");
        assertThat(page.uri().getQuery()).isEqualTo("kept=it");
        assertThat(askedOnce).isEqualTo(1);
        assertThat(again.uri()).isEqualTo(page.uri());
        assertThat(realm.asked()).isEqualTo(1);
    }

    @Test
    void leadsBackToTheSamePlaceWhenTheSessionHasEnded() {
        signInWithTokensThatHaveExpired();
        realm.forget();

        var byScript = browser.getByScript("/fragments/draft");
        var page = browser.get("/rounds/digitalisation-2/draft");

        assertThat(byScript.statusCode()).isEqualTo(499);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/rounds/digitalisation-2/draft");
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionHasEnded() {
        var token = Browser.formTokenIn(signInWithTokensThatHaveExpired());
        realm.forget();

        var kept = browser.post("/rounds/text", Map.of("form-token", token, "text", "Veel <werk>\nen meer"));

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.uri().getPath()).startsWith("/unsent/");
        assertThat(kept.body())
                .contains("action=\"/rounds/text\"", "name=\"text\"", "Veel &lt;werk&gt;\nen meer")
                .doesNotContain(token);
        assertThat(Browser.formTokenIn(kept)).isNotEqualTo(token);
        assertThat(storedForms()).isNotEmpty().noneMatch(form -> form.contains("Veel"));
    }

    @Test
    void showsWhatWasTypedToNobodyElse() {
        var token = Browser.formTokenIn(signInWithTokensThatHaveExpired());
        realm.forget();
        var place = browser.post("/rounds/text", Map.of("form-token", token, "text", "Geheim"))
                .uri()
                .getPath();

        browser.forgetSession();
        realm.signsIn("someone-else");
        var sameBrowser = browser.get(place);
        realm.signsIn("sanne");
        try (var another = new Browser()) {
            var anotherBrowser = another.get(place);

            assertThat(anotherBrowser.statusCode()).isEqualTo(404);
        }
        assertThat(sameBrowser.statusCode()).isEqualTo(404);
        assertThat(sameBrowser.body()).doesNotContain("Geheim");
    }

    @Test
    void keepsNothingThatNoPageOfOursSent() {
        signInWithTokensThatHaveExpired();
        realm.forget();
        var before = storedForms().size();

        browser.post("/rounds/text", Map.of("form-token", "forged", "text", "Never typed"));

        assertThat(storedForms()).hasSize(before);
    }

    @Test
    void refusesAChangeWithoutTheTokenOfTheSession() {
        var token = Browser.formTokenIn(browser.get("/"));

        var without = browser.post("/sign-out", Map.of());
        var forged = browser.post("/sign-out", Map.of("form-token", token + "x"));
        var byScript = browser.postByScript("/inbox/6e0f9e5c-6c0e-4c43-a5c6-3f9ed0d0a0b1/read", "forged");

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(byScript.statusCode()).isEqualTo(403);
        assertThat(browser.getByScript("/fragments/draft").statusCode()).isEqualTo(200);
    }

    @Test
    void letsAScriptWithTheTokenThrough() {
        var token = Browser.formTokenIn(browser.get("/"));

        var answer = browser.postByScript("/inbox/6e0f9e5c-6c0e-4c43-a5c6-3f9ed0d0a0b1/read", token);

        // notifications-service is not there in this test
        assertThat(answer.statusCode()).isNotEqualTo(403);
    }

    @Test
    void letsOnlyWhatIsServedHereRunInAPage() {
        var policy = browser.get("/").headers().firstValue("Content-Security-Policy");

        assertThat(policy)
                .hasValueSatisfying(value -> assertThat(value)
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe-inline"));
    }

    @Test
    void signsOutWithAFormOnly() {
        var token = Browser.formTokenIn(browser.get("/"));

        var link = browser.get("/sign-out");
        var stillIn = browser.getByScript("/fragments/draft");
        var form = browser.post("/sign-out", Map.of("form-token", token));

        assertThat(link.statusCode()).isEqualTo(405);
        assertThat(stillIn.statusCode()).isEqualTo(200);
        assertThat(form.uri().getPath()).isEqualTo("/end");
        assertThat(form.uri().getQuery()).contains("id_token_hint=ey", "post_logout_redirect_uri=http");
        assertThat(browser.getByScript("/fragments/draft").statusCode()).isEqualTo(499);
    }

    private HttpResponse<String> signInWithTokensThatHaveExpired() {
        realm.tokensLive(Duration.ofSeconds(2));
        var page = browser.get("/");
        var end = Instant.now().plusSeconds(3);
        realm.tokensLive(Duration.ofMinutes(5));
        await().until(() -> Instant.now().isAfter(end));
        realm.countAnew();
        return page;
    }

    private List<String> storedForms() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select encode(sealed, 'escape') from unsent_form", String.class)
                        .getResultStream()
                        .toList());
    }
}
