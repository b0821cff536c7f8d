package nl.stvda.voortgang.notifications.inbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.access.Token;
import nl.stvda.voortgang.notifications.intake.IncomingEvents;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** An installation whose texts are in Finnish, Swedish and English, and whose mails have words in English only. */
@QuarkusTest
@TestProfile(ThreeLanguagesTest.Finland.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class ThreeLanguagesTest {

    private static final String SECRETARY = Token.of("sanne", "secretariat");

    @Inject
    IncomingEvents events;

    @SuppressWarnings("NullAway.Init") // set by TestMail
    GreenMail mail;

    private final UUID initiative = UUID.randomUUID();

    private void post(String organisation, String finnish) throws Exception {
        events.send("nl.stvda.initiative.submitted.v1", IncomingEvents.golden("initiative.submitted", data -> {
                    data.put("id", initiative.toString()).put("organisation", organisation);
                    data.putObject("title").put("sv", "En kurs").put("fi", finnish);
                }))
                .get();
    }

    private Map<String, Object> alert() {
        return RestAssured.given()
                .auth()
                .oauth2(SECRETARY)
                .get("/v1/alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items.find { it.initiative?.id == '%s' }".formatted(initiative));
    }

    @Test
    void anAlertHasTheTitleThatWasPostedAndWordsInTheLanguagesThatThereAreWordsIn() throws Exception {
        events.send("nl.stvda.organisation.registered.v1", IncomingEvents.golden("organisation.registered", data -> {
                    data.put("code", "sak");
                    data.putObject("name").put("sv", "FFC").put("fi", "SAK").put("nl", "Vakbond");
                }))
                .get();

        post("sak", "Kurssi");

        assertThat(alert())
                .containsEntry("organisationName", "SAK")
                .containsEntry("message", Map.of("en", "SAK posted a new initiative"))
                .extractingByKey("initiative")
                .hasFieldOrPropertyWithValue("title", Map.of("fi", "Kurssi", "sv", "En kurs"));
    }

    @Test
    void aMailTakesTheFirstLanguageThatThereIsATextIn() throws Exception {
        var title = "Kurssi " + initiative;

        post("sttk", title);

        var received = await().atMost(30, SECONDS)
                .until(
                        () -> Stream.of(mail.getReceivedMessages())
                                .filter(message -> subject(message).contains(title))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
        assertThat(subject(received)).isEqualTo("sttk posted a new initiative: " + title);
        assertThat(GreenMailUtil.getBody(received))
                .contains("<html lang=\"en\">")
                .doesNotContain("lang=\"nl\"");
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Settings of such an installation. */
    public static final class Finland implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "voortgang.languages.tags", "fi,sv,en",
                    "voortgang.languages.delivery", "en",
                    "voortgang.languages.pages", "en");
        }
    }
}
