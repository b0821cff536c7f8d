package nl.stvda.voortgang.conventions.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBindingTest {

    private final StrictBinding binding = new StrictBinding(new ObjectMapper().registerModule(new JavaTimeModule()));

    record Thing(
            @Nullable String name,
            @Nullable Long count,
            @Nullable LocalDate day,
            @Nullable List<Thing> parts) {}

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void bindsWhatFits() throws Exception {
        var json = bytes("{\"name\": \"a\", \"count\": 3, \"day\": \"2022-03-31\", \"parts\": [{}]}");

        var thing = binding.bind(json, Thing.class);

        assertThat(thing)
                .isEqualTo(new Thing("a", 3L, LocalDate.of(2022, 3, 31), List.of(new Thing(null, null, null, null))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": 5}",
                "{\"name\": true}",
                "{\"count\": \"3\"}",
                "{\"count\": \"\"}",
                "{\"count\": 3.0}",
                "{\"count\": true}",
                "{\"day\": 19000}",
                "{\"day\": [2022, 3, 31]}",
                "{\"day\": \"2022-03-31T00:00:00Z\"}",
                "{\"day\": \"+999999999-12-31\"}",
                "{\"day\": \"-0001-12-31\"}",
                "{\"parts\": {}}",
                "{\"parts\": \"\"}",
                "{\"parts\": [[]]}",
                "{\"other\": 1}",
            })
    void guessesNothing(String json) {
        assertThatExceptionOfType(JsonMappingException.class).isThrownBy(() -> binding.bind(bytes(json), Thing.class));
    }

    @Test
    void namesEachMisfitWhereItIs() throws Exception {
        var violations = new ArrayList<Violation>();
        var json = bytes("{\"name\": 5, \"parts\": [{}, {\"count\": \"x\", \"more\": 1}, 7]}");

        var thing = binding.bindWhatFits(json, Thing.class, violations);

        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "#/name wrong-type",
                        "#/parts/1/count wrong-type",
                        "#/parts/1/more unknown-field",
                        "#/parts/2 wrong-type");
        assertThat(((Thing) thing).parts()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{} {}", "{\"name\": \"a\", \"name\": \"b\"}", "[", "{\"name\": \"a"})
    void endsTheRequestWhereNothingCanBeRead(String json) {
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> binding.bind(bytes(json), Thing.class));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> binding.bindWhatFits(bytes(json), Thing.class, new ArrayList<>()))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(GeneralProblem.MALFORMED_JSON));
    }
}
