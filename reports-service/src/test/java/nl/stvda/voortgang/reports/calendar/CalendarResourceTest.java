package nl.stvda.voortgang.reports.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CalendarResourceTest {

    private static Response plan(String submission) {
        return Api.as(Token.SECRETARIAT).queryParam("submission", submission).get("/v1/calendar/plan");
    }

    @Test
    void plansBackOverWorkingDaysAndHolidays() {
        var answer = plan("2027-05-14");

        answer.then()
                .statusCode(200)
                .body("submission", equalTo("2027-05-14"))
                .body("workingDay", equalTo(true))
                .body("dates.kind", contains("collecting", "comments", "sign-off", "submission"))
                // without Ascension Day on the 6th and Liberation Day on the 5th
                .body("dates[2].date", equalTo("2027-05-07"))
                // without Good Friday, Easter Monday and King's Day either
                .body("dates[1].date", equalTo("2027-04-13"))
                .body("dates[1].workingDaysBefore", equalTo(20))
                .body("dates[0].date", equalTo("2027-03-12"))
                .body("dates[3].date", equalTo("2027-05-14"))
                .body("dates[3].label.nl", equalTo("Rapport ingediend"))
                .body("dates[3].label.en", equalTo("Report submitted"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-16, 2027-05-14", // a Sunday
        "2026-04-27, 2026-04-24", // King's Day on a Monday
        "2026-04-03, 2026-04-02", // Good Friday, on which most work and many do not
        "2026-05-05, 2026-05-04", // Liberation Day, once in five years a day off
        "2026-12-26, 2026-12-24"
    })
    void endsOnTheLastWorkingDayBeforeADayOff(String submission, String last) {
        var answer = plan(submission);

        answer.then().statusCode(200).body("workingDay", equalTo(false)).body("dates[3].date", equalTo(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2027-02-30", "1999-12-31", "2101-01-01", "+999999999-12-31"})
    void asksForADayOfOurTime(String submission) {
        var answer = plan(submission);

        answer.then()
                .statusCode(400)
                .body("errors.parameter", hasItem("submission"))
                .body("errors.code", hasItem("not-a-date"));
    }

    @Test
    void asksForTheDay() {
        var answer = Api.as(Token.SECRETARIAT).get("/v1/calendar/plan");

        answer.then().statusCode(400).body("errors.code", hasItem("required"));
    }
}
