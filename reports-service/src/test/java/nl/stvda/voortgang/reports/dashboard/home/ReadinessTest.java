package nl.stvda.voortgang.reports.dashboard.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.dashboard.upkeep.StuckRecords;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether the report can be sent, as the first page answers it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class ReadinessTest {

    @Inject
    DataSource dataSource;

    @Inject
    @Any
    InMemoryConnector connector;

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static ValidatableResponse home(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .get("/")
                .then()
                .statusCode(200);
    }

    @Test
    void namesEachThingThatIsInTheWayWithALinkToIt() {
        StandInServices.answer("GET", "/v1/initiatives/facets", """
            {"total":9,"exact":true,"organisation":[],"theme":[],"level":[],"instrument":[],"side":[],"status":[],"review":[]}""");

        home(Token.SECRETARIAT)
                .body(containsString("Can we send?"))
                .body(containsString("in the way"))
                .body(containsString("9 initiatives wait for your review"))
                .body(containsString("/rounds/digitalisation-2/texts"));
    }

    @Test
    void leadsFromEachFigureToTheListOfWhatItCounts() {
        Posted.anInitiative().submitted().to(connector);
        StandInServices.answer("GET", "/v1/initiatives/facets", """
            {"total":9,"exact":true,"organisation":[{"code":"fnv","count":7}],"theme":[],"level":[],"instrument":[],
             "side":[],"status":[],"review":[]}""");

        var list = "/initiatives?agreement=digitalisation&amp;review=pending&amp;review=changed&amp;sort=oldest";
        var page = home(Token.SECRETARIAT)
                .body(containsString("href=\"%s\">9 initiatives wait".formatted(list)))
                .body(containsString("href=\"%s&amp;organisation=fnv\">7 to review".formatted(list)))
                .body(containsString(
                        "href=\"/initiatives?agreement=digitalisation&amp;status=submitted&amp;organisation=fnv\">7<"))
                .body(containsString("%s&amp;changedSince=".formatted(list)))
                .extract()
                .asString();
        // it is said of others, where tests before this one made them known
        assertThat(page).doesNotContainPattern("(?s)<tr data-code=\"fnv\">(?:(?!</tr>).)*nothing yet since");
    }

    @Test
    void namesWhoHasNotPostedAnything() {
        Posted.anInitiative().submitted().to(connector);

        home(Token.SECRETARIAT).body(containsString("nothing yet since 1 May 2021"));
    }

    @Test
    void asksSeveralThingsAtOnceAndNeverMoreThanAServiceAllows() {
        StandInServices.slow("GET", "/v1/initiatives/facets", Duration.ofMillis(300), """
            {"total":0,"exact":true,"organisation":[],"theme":[],"level":[],"instrument":[],"side":[],"status":[],"review":[]}""");

        home(Token.AUDITOR).body(containsString("Can we send?"));

        assertThat(StandInServices.asked("GET", "/v1/initiatives/facets")).hasSize(5);
        assertThat(StandInServices.mostAtOnce()).isBetween(2, 3);
    }

    @Test
    void saysWhatFailed() {
        StuckRecords.settle(dataSource);
        home(Token.SECRETARIAT).body(containsString("nothing is stuck"));

        StandInServices.answer("GET", "/v1/deliveries", """
            {"items":[{"id":"0197a1b2-0000-7000-8000-0000000000d1","recipient":"a@b.example","alerts":1,"attempts":30,
             "createdAt":"2022-01-01T10:00:00Z"}]}""");
        home(Token.SECRETARIAT).body(containsString("href=\"/upkeep\">1 mail or record is stuck"));
    }

    @Test
    void staysShortHoweverMuchStandsInTheDraft() {
        home(Token.SECRETARIAT)
                .body(not(containsString("id=\"line-")))
                .body(not(containsString("/fragments/sections/")));
    }

    @Test
    void doesNotSayYesWhileItCannotTell() {
        StandInServices.answer("GET", "/v1/initiatives/facets", 503, Map.of(), "");

        home(Token.SECRETARIAT)
                .body(containsString("cannot be told for sure right now"))
                .body(not(containsString("Yes: nothing is in the way")));
    }

    @Test
    void isForThoseWhoSend() {
        home(Token.AUDITOR).body(containsString("Can we send?"));
        home(Token.contributorOf("fnv")).body(not(containsString("Can we send?")));
    }
}
