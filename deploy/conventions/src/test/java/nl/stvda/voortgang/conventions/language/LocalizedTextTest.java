package nl.stvda.voortgang.conventions.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Languages LANGUAGES = new Languages(List.of("fi", "sv", "en"), "en", "en");
    private static final ObjectMapper STRICT =
            new ObjectMapper().registerModule(LocalizedTextJson.module(() -> LANGUAGES));
    private static final ObjectMapper TOLERANT =
            STRICT.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void isWrittenInTheOrderOfTheInstallation() throws JsonProcessingException {
        var text = STRICT.readValue("{\"en\": \"Course\", \"fi\": \"Kurssi\", \"sv\": null}", LocalizedText.class);

        assertThat(STRICT.writeValueAsString(text)).isEqualTo("{\"fi\":\"Kurssi\",\"en\":\"Course\"}");
    }

    @Test
    void refusesALanguageThatTheInstallationDoesNotHaveWhereReadStrictly() {
        assertThatExceptionOfType(UnrecognizedPropertyException.class)
                .isThrownBy(() -> STRICT.readValue("{\"fi\": \"Kurssi\", \"nl\": \"Cursus\"}", LocalizedText.class))
                .satisfies(refusal ->
                        assertThat(refusal.getPath().getFirst().getFieldName()).isEqualTo("nl"))
                .satisfies(refusal -> assertThat(refusal.getKnownPropertyIds()).containsExactly("fi", "sv", "en"));
    }

    @Test
    void passesOverALanguageThatTheInstallationDoesNotHaveElsewhere() throws JsonProcessingException {
        var text = TOLERANT.readValue("{\"nl\": {\"not\": [\"even text\"]}, \"fi\": \"Kurssi\"}", LocalizedText.class);

        assertThat(text).isEqualTo(LocalizedText.of("fi", "Kurssi"));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> STRICT.readValue("\"Kurssi\"", LocalizedText.class));
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> STRICT.readValue("{\"fi\": [\"Kurssi\"]}", LocalizedText.class))
                .satisfies(refusal ->
                        assertThat(refusal.getPath().getFirst().getFieldName()).isEqualTo("fi"));
    }

    @Test
    void isShownInTheLanguageAskedForElseInTheFirstThatHasWords() {
        var text = LocalizedText.of("sv", " ", "en", "Course");

        assertThat(text.in(new Language("en"))).contains(new Text("Course", new Language("en")));
        assertThat(text.in(new Language("sv"))).contains(new Text("Course", new Language("en")));
        assertThat(text.in(new Language("nl"))).contains(new Text("Course", new Language("en")));
        assertThat(LocalizedText.of("sv", " ").in(new Language("sv"))).isEmpty();
    }

    @Test
    void isShownInTheFirstLanguageOfTheInstallationWhereTheOneAskedForHasNone() throws JsonProcessingException {
        var text = STRICT.readValue("{\"en\": \"Course\", \"sv\": \"Kurs\", \"fi\": \"\"}", LocalizedText.class);

        assertThat(text.in(new Language("fi"))).contains(new Text("Kurs", new Language("sv")));
        assertThat(text.in(new Language("nl"))).contains(new Text("Kurs", new Language("sv")));
        assertThat(text.in(new Language("en"))).contains(new Text("Course", new Language("en")));
    }
}
