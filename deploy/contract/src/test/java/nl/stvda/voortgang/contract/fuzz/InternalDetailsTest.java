package nl.stvda.voortgang.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.stvda.voortgang.contract.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalDetailsTest {

    private static Answer refusal(String body) {
        return new Answer(400, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at nl.stvda.voortgang.Thing.run(Thing.java:12)",
                "at java.base/java.lang.Thread.run(Thread.java)",
                "NullPointerException",
                "java.lang.String",
                "Cannot construct instance of `nl.stvda.voortgang.Request`",
                "duplicate key value violates unique constraint \"initiative_pkey\"",
                "select id from initiative",
            })
    void isSeenInARefusal(String body) {
        assertThat(InternalDetails.seenIn(refusal(body))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The request has 1 violation; it is listed under errors.",
                "Give a date as text, year-month-day: 2022-03-31.",
                "Select one of the values that are listed.",
            })
    void isNotSeenInOurWords(String body) {
        assertThat(InternalDetails.seenIn(refusal(body))).isEmpty();
    }
}
