package nl.stvda.voortgang.notifications.mail;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.intake.IncomingEvents;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
@TestSecurity(user = "beheer", roles = "operator")
@OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
class MailTest {

    @Inject
    IncomingEvents events;

    @SuppressWarnings("NullAway.Init") // set by TestMail
    GreenMail mail;

    private final UUID initiative = UUID.randomUUID();

    @Test
    void tellsTheSecretariatInDutchAndEnglish() throws Exception {
        post("Leergang <b>digitaal</b>");

        var received = awaitMail();

        assertThat(received.getSubject()).endsWith("heeft een nieuw initiatief ingestuurd: Leergang <b>digitaal</b>");
        assertThat(received.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("secretariaat@stvda.example");
        assertThat(received.getHeader("Message-ID"))
                .containsExactly("<%s@stvda.example>".formatted(delivery().get("id")));
        var raw = decoded(received);
        assertThat(raw)
                .contains("https://dashboard.example.org/rounds/digitalisation-2/draft#entry-" + initiative)
                .contains("posted a new initiative")
                .contains("15 januari 2026, 10:30")
                .contains("15 January 2026, 10:30")
                .contains("Leergang &lt;b&gt;digitaal&lt;/b&gt;")
                .contains("Initiatief: Leergang <b>digitaal</b>");
        assertThat(delivery()).containsEntry("state", "sent").containsKey("sentAt");
    }

    @Test
    void letsNoTitleAddAHeader() throws Exception {
        post("Onschuldig\r\nBcc: spion@example.org\r\n\r\nX\u2028Y");

        var received = awaitMail();

        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("secretariaat@stvda.example");
        assertThat(received.getSubject()).endsWith("Onschuldig Bcc: spion@example.org X Y");
    }

    @Test
    void triesAgainWhenTheMailServerComesBack() throws Exception {
        mail.stop();
        try {
            post("Later");
            await().atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(delivery())
                            .containsEntry("state", "pending")
                            .containsKey("nextAttemptAt")
                            .containsEntry(
                                    "lastError",
                                    Map.of(
                                            "nl", "De mailserver was niet bereikbaar.",
                                            "en", "The mail server could not be reached."))
                            .extractingByKey("attempts")
                            .isNotEqualTo(1));
        } finally {
            startMail();
        }

        awaitMail();

        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(delivery()).containsEntry("state", "sent").doesNotContainKey("nextAttemptAt"));
    }

    @Test
    void givesUpWhatIsRefusedForGoodAndRaisesAnAlert() throws Exception {
        var port = mail.getSmtp().getPort();
        mail.stop();
        try (var _ = refusingMailServer(port)) {
            post("Geweigerd");
            await().atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(delivery())
                            .containsEntry("state", "dead")
                            .doesNotContainKey("nextAttemptAt"));
        } finally {
            startMail();
        }

        List<String> notes = given().queryParam("limit", 200)
                .get("/v1/alerts")
                .jsonPath()
                .getList("items.findAll { it.type == 'mail-undeliverable' }.message.nl");
        assertThat(notes)
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Een e-mail aan secretariaat@stvda.example kwam niet aan.")
                        .endsWith("De mailserver weigerde de mail definitief. Antwoord: 550 5.1.1 no such mailbox"));
    }

    @Test
    void mailsNobodyAboutWhatIsTriedInASandbox() throws Exception {
        var tried = UUID.randomUUID();
        events.send(
                        "nl.stvda.initiative.submitted.v1",
                        IncomingEvents.initiative("initiative.submitted", tried, "Proef")
                                .put("organisation", "sandbox-" + tried)
                                .put("sandbox", true))
                .get();
        post("Echt");

        awaitMail();

        assertThat(mail.getReceivedMessages())
                .noneSatisfy(message -> assertThat(decoded(message)).contains(tried.toString()));
    }

    @Test
    void tellsWhatCameWithOneImportInOneMail() throws Exception {
        var importId = UUID.randomUUID();
        var organisation = "org-" + importId;
        for (var number = 1; number <= 12; number++) {
            events.send(
                            "nl.stvda.initiative.submitted.v1",
                            IncomingEvents.initiative("initiative.submitted", UUID.randomUUID(), "Rij " + number)
                                    .put("organisation", organisation)
                                    .put("import", importId.toString()))
                    .get();
        }
        post("Daarna");

        awaitMail();

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(Arrays.stream(mail.getReceivedMessages())
                                .filter(message -> decoded(message).contains(organisation)))
                        .hasSize(1));
        var waiting = given().queryParam("limit", 200)
                .queryParam("state", "pending")
                .get("/v1/deliveries")
                .jsonPath()
                .getList("items.findAll { it.alerts > 1 }");
        assertThat(waiting).isNotEmpty();
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        given().queryParam("state", "lost")
                .queryParam("limit", "x")
                .get("/v1/deliveries")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("state", "limit"));
    }

    @Test
    void filtersByState() throws Exception {
        post("Gezeefd");
        awaitMail();

        await().atMost(30, SECONDS).untilAsserted(() -> {
            List<String> states = given().queryParam("state", "sent")
                    .get("/v1/deliveries")
                    .jsonPath()
                    .getList("items.state");
            assertThat(states).isNotEmpty().containsOnly("sent");
        });
    }

    private void post(String title) throws Exception {
        // an organisation of its own, because mails about one organisation wait for each other
        events.send(
                        "nl.stvda.initiative.submitted.v1",
                        IncomingEvents.initiative("initiative.submitted", initiative, title)
                                .put("organisation", "org-" + initiative))
                .get();
    }

    /** The delivery of the mail about this test's initiative. */
    private Map<String, Object> delivery() {
        var alert = given().queryParam("limit", 200)
                .get("/v1/alerts")
                .jsonPath()
                .getString("items.find { it.initiative?.id == '%s' }.id".formatted(initiative));
        return given().queryParam("limit", 200)
                .get("/v1/deliveries")
                .jsonPath()
                .getMap("items.find { it.alert == '%s' }".formatted(alert));
    }

    private MimeMessage awaitMail() {
        return await().atMost(30, SECONDS)
                .until(
                        () -> Arrays.stream(mail.getReceivedMessages())
                                .filter(message -> decoded(message).contains(initiative.toString()))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    private static String decoded(MimeMessage message) {
        try {
            var parts = (Multipart) message.getContent();
            var all = new StringBuilder();
            for (var index = 0; index < parts.getCount(); index++) {
                all.append(parts.getBodyPart(index).getContent());
            }
            return all.toString();
        } catch (IOException | MessagingException failure) {
            return GreenMailUtil.getWholeMessage(message);
        }
    }

    private void startMail() {
        await().atMost(30, SECONDS).ignoreExceptions().until(() -> {
            mail.start();
            return true;
        });
    }

    /** A server that has just stopped keeps its port for a moment. */
    private static RefusingMailServer refusingMailServer(int port) {
        return await().atMost(30, SECONDS)
                .ignoreException(BindException.class)
                .until(() -> new RefusingMailServer(port), Objects::nonNull);
    }

    /** Refuses every recipient for good, as a server does that does not know the mailbox. */
    private static final class RefusingMailServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket();

        RefusingMailServer(int port) throws IOException {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("localhost", port));
            Thread.ofPlatform().daemon().start(this::serve);
        }

        private void serve() {
            while (!socket.isClosed()) {
                try {
                    var client = socket.accept();
                    Thread.ofPlatform().daemon().start(() -> talk(client));
                } catch (IOException closed) {
                    // the test is over
                }
            }
        }

        private static void talk(Socket client) {
            try (client;
                    var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII))) {
                say(client, "220 here");
                for (var line = lines.readLine(); line != null && !line.startsWith("QUIT"); line = lines.readLine()) {
                    say(client, line.startsWith("RCPT") ? "550 5.1.1 no such mailbox" : "250 fine");
                }
                say(client, "221 bye");
            } catch (IOException closed) {
                // the client hung up
            }
        }

        private static void say(Socket client, String answer) throws IOException {
            client.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
