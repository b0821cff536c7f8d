package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import nl.stvda.voortgang.reports.text.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known to the month or the year only is kept and shown as such. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class PartialDatesTest {

    @Inject
    @Any
    InMemoryConnector connector;

    private String agreement = "";
    private String round = "";

    /** About the year 2010. */
    @BeforeEach
    void openRound() {
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private Posted running(String period) {
        var posted = Posted.anInitiative().with("agreement", agreement).withJson("period", period);
        posted.submitted().to(connector);
        return posted;
    }

    @Test
    void keepsTheMonthAndTheYear() {
        var posted = running("{\"start\": \"2010-03\", \"end\": \"2010\"}");

        var entry = DraftReading.of(round, Token.AUDITOR).entry(posted.id()).orElseThrow();

        assertThat(entry.get("period").toString()).isEqualTo("{\"start\":\"2010-03\",\"end\":\"2010\"}");
    }

    @ParameterizedTest
    @CsvSource({"2009, 2009-12", "2011, 2011", "2011-01, 2012"})
    void findsWhatSurelyRanOutsideThePeriod(String start, String end) {
        var posted = running("{\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, end));

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/{round}/checks", round)
                .then()
                .body(
                        "findings.findAll { it.check == 'outside-period' }.initiativeId",
                        contains(posted.id().toString()));
    }

    @ParameterizedTest
    @CsvSource({"2009, 2010", "2010, 2010-01", "2010-12, 2013"})
    void doubtsNothingThatMayHaveRunInThePeriod(String start, String end) {
        running("{\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, end));

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/{round}/checks", round)
                .then()
                .body("findings.findAll { it.check == 'outside-period' }", empty());
    }

    @ParameterizedTest
    @CsvSource({"nl, 2022-03, maart 2022", "en, 2022-03, March 2022", "fi, 2022-03, maaliskuu 2022", "nl, 2022, 2022"})
    void tellsNoDayThatNobodyKnows(String language, String date, String words) {
        assertThat(Formats.of(new Language(language)).date(PartialDate.parse(date)))
                .isEqualTo(words);
    }
}
