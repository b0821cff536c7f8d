package nl.stvda.voortgang.notifications.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
@TestSecurity(user = "sanne", roles = "secretariat")
@OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
class InitiativeEventConsumerTest {

    private static final String SUBMITTED = "nl.stvda.initiative.submitted.v1";
    private static final String RESEMBLANCE = "nl.stvda.initiative.resemblance-found.v1";
    private static final String MESSAGE = "nl.stvda.initiative.message-posted.v1";

    private static final String DECLARED = "nl.stvda.declaration.made.v1";

    @Inject
    IncomingEvents events;

    private final UUID id = UUID.randomUUID();

    @Test
    void raisesAnAlertForEachRevision() throws Exception {
        events.send(SUBMITTED, IncomingEvents.initiative("initiative.submitted", id, "Nieuw"))
                .get();
        events.send("nl.stvda.initiative.changed.v1", IncomingEvents.initiative("initiative.changed", id, "Anders"))
                .get();
        events.send("nl.stvda.initiative.withdrawn.v1", IncomingEvents.initiative("initiative.withdrawn", id, "Weg"))
                .get();

        alerts().body(
                        mine("type"),
                        equalTo(List.of("initiative-withdrawn", "initiative-changed", "initiative-submitted")))
                .body(mine("initiative.revision"), equalTo(List.of(3, 2, 1)));
    }

    @Test
    void tellsApartWhatChangedSinceItWasAccepted() throws Exception {
        events.send(SUBMITTED, IncomingEvents.initiative("initiative.submitted", id, "Nieuw"))
                .get();
        var changed = IncomingEvents.initiative("initiative.changed", id, "Anders");
        changed.withObject("/review").put("state", "changed").put("reviewedRevision", 1);

        events.send("nl.stvda.initiative.changed.v1", changed).get();

        alerts().body(mine("type"), equalTo(List.of("initiative-changed-since-accepted", "initiative-submitted")))
                .body(mine("message.nl[0]"), endsWith("heeft een initiatief gewijzigd dat u had geaccepteerd"));
    }

    @Test
    void raisesNoAlertForWhatTheSecretariatDidItself() throws Exception {
        events.send("nl.stvda.initiative.reviewed.v1", IncomingEvents.initiative("initiative.reviewed", id, "Goed"))
                .get();
        events.send(MESSAGE, message(UUID.randomUUID()).put("side", "secretariat"))
                .get();

        alerts().body(mine("id"), hasSize(0));
    }

    @Test
    void raisesAnAlertForEachMessageOfTheOrganisation() throws Exception {
        events.send("nl.stvda.initiative.changed.v1", IncomingEvents.initiative("initiative.changed", id, "Anders"))
                .get();
        var first = UUID.randomUUID();

        events.send(MESSAGE, message(first)).get();
        events.send(MESSAGE, message(UUID.randomUUID())).get();
        events.send(MESSAGE, message(first)).get();

        alerts().body(mine("type"), equalTo(List.of("message-posted", "message-posted", "initiative-changed")))
                .body(mine("initiative.revision"), equalTo(List.of(2, 2, 2)))
                .body(mine("message.en[0]"), endsWith("wrote a message about an initiative"))
                .body(mine("occurredAt[0]"), equalTo("2026-01-21T08:15:00Z"));
    }

    @Test
    void givesUpAMessageWithoutAFieldOfTheContract() {
        var poisoned =
                events.send(MESSAGE, IncomingEvents.golden("initiative.message-posted", data -> data.remove("side")));

        assertThatThrownBy(poisoned::get)
                .cause()
                .hasMessage("The data of nl.stvda.initiative.message-posted.v1 breaks the contract: side (NotNull)");
    }

    @Test
    void tellsWhatMayBeTheSame() throws Exception {
        events.send(SUBMITTED, IncomingEvents.initiative("initiative.submitted", id, "Nieuw"))
                .get();

        events.send(RESEMBLANCE, resemblance()).get();
        events.send(RESEMBLANCE, resemblance()).get();

        alerts().body(mine("type"), equalTo(List.of("initiative-resembles", "initiative-submitted")))
                .body(mine("initiative.revision"), equalTo(List.of(1, 1)))
                .body(
                        mine("candidates[0]"),
                        equalTo(List.of(Map.of(
                                "id",
                                "0197a1b2-0000-7000-8000-000000000002",
                                "organisation",
                                "vno-ncw",
                                "title",
                                Map.of("nl", "Leergang digitalisering", "en", "Course on digitalisation"),
                                "score",
                                0.89f))))
                .body(mine("message.nl[0]"), endsWith("heeft een initiatief ingestuurd dat er misschien al is"))
                .body(mine("candidates[1]"), nullValue());
    }

    @Test
    void givesUpAResemblanceWithoutAFieldOfTheContract() {
        var poisoned = events.send(RESEMBLANCE, resemblance().without(List.of("candidates")));

        assertThatThrownBy(poisoned::get)
                .cause()
                .hasMessage(
                        "The data of nl.stvda.initiative.resemblance-found.v1 breaks the contract: candidates (NotEmpty)");
    }

    @Test
    void namesWhoDidItTogether() throws Exception {
        var changed =
                IncomingEvents.initiative("initiative.linked", id, "Samen").put("revision", 3);

        events.send("nl.stvda.initiative.changed.v1", changed).get();

        alerts().body(mine("jointWith"), equalTo(List.of(List.of("vno-ncw"))))
                .body(mine("message.en[0]"), endsWith("changed an initiative (joint with vno-ncw)"));
    }

    @Test
    void raisesNoAlertForWhatIsLinked() throws Exception {
        events.send("nl.stvda.initiative.linked.v1", IncomingEvents.initiative("initiative.linked", id, "Samen"))
                .get();
        events.send("nl.stvda.initiative.unlinked.v1", IncomingEvents.initiative("initiative.unlinked", id, "Apart"))
                .get();

        alerts().body(mine("id"), hasSize(0));
    }

    private ObjectNode resemblance() {
        return IncomingEvents.golden(
                "initiative.resemblance-found",
                data -> data.withObject("/initiative").put("id", id.toString()));
    }

    private ObjectNode message(UUID message) {
        return IncomingEvents.golden("initiative.message-posted", data -> {
            data.put("id", message.toString());
            data.withObject("/initiative").put("id", id.toString());
        });
    }

    @Test
    void ignoresTheSameEventDeliveredAgain() throws Exception {
        var eventId = UUID.randomUUID();
        events.send(eventId, SUBMITTED, IncomingEvents.initiative("initiative.submitted", id, "Eerste"))
                .get();

        // another revision under the same event id: only the inbox can tell that this event was had before
        events.send(eventId, SUBMITTED, IncomingEvents.initiative("initiative.changed", id, "Tweede"))
                .get();

        alerts().body(mine("initiative.revision"), equalTo(List.of(1)));
    }

    @Test
    void goesNotBackToAnEarlierName() throws Exception {
        var first = UUID.randomUUID();
        var registered = "nl.stvda.organisation.registered.v1";
        events.send(first, registered, organisation("Oud")).get();
        events.send(registered, organisation("Nieuw")).get();

        events.send(first, registered, organisation("Oud")).get();

        events.send(
                        SUBMITTED,
                        IncomingEvents.initiative("initiative.submitted", id, "Naam")
                                .put("organisation", "org-" + id))
                .get();
        alerts().body(mine("organisationName"), equalTo(List.of("Nieuw")));
    }

    @Test
    void raisesNoSecondAlertOrMailForTheSameRevision() throws Exception {
        var data = IncomingEvents.initiative("initiative.submitted", id, "Dubbel " + id)
                .put("organisation", "org-" + id);
        events.send(SUBMITTED, data).get();

        events.send(SUBMITTED, data).get();

        alerts().body(mine("initiative.revision"), equalTo(List.of(1)));
        assertThat(given().queryParam("limit", 200)
                        .get("/v1/deliveries")
                        .jsonPath()
                        .getList("items.findAll { it.alert == '%s' }"
                                .formatted(alerts().extract().jsonPath().getString(mine("id[0]")))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "changed", "withdrawn"})
    void tellsNobodyOfWhatIsTriedInASandbox(String move) throws Exception {
        var tried = IncomingEvents.golden("initiative.submitted", "sandbox", data -> data.put("id", id.toString()));

        events.send("nl.stvda.initiative.%s.v1".formatted(move), tried).get();

        alerts().body(mine("id"), hasSize(0));
    }

    @Test
    void ignoresTypesOfOthers() throws Exception {
        events.send("nl.stvda.agreement.registered.v1", IncomingEvents.golden("agreement.registered", data -> {}))
                .get();
        events.send("nl.stvda.anything.happened.v9", IncomingEvents.initiative("initiative.submitted", id, "Anders"))
                .get();

        alerts().body(mine("id"), hasSize(0));
    }

    @Test
    void tellsOnceThatNothingChangedAsAnOrganisationDeclared() throws Exception {
        var made = IncomingEvents.golden(
                "declaration.made",
                data -> data.put("id", id.toString())
                        .put("organisation", "o" + id)
                        .put("declaredAt", Instant.now().toString()));

        events.send(DECLARED, made).get();
        events.send(DECLARED, made).get();
        events.send("nl.stvda.declaration.withdrawn.v1", made).get();

        alerts().body(declared("type"), equalTo(List.of("declaration-made")))
                .body(declared("message.nl[0]"), endsWith(" verklaart: er is niets veranderd sinds 1 april 2022"))
                .body(declared("message.en[0]"), endsWith(" declares: nothing changed since 1 April 2022"))
                .body(declared("link[0]"), startsWith("http"));
    }

    @Test
    void raisesNoAlertForADeclarationThatIsOnlyTried() throws Exception {
        events.send(
                        DECLARED,
                        IncomingEvents.golden(
                                "declaration.made",
                                data -> data.put("id", id.toString())
                                        .put("organisation", "o" + id)
                                        .put("declaredAt", Instant.now().toString())
                                        .put("sandbox", true)))
                .get();

        alerts().body(declared("type"), hasSize(0));
    }

    private String declared(String field) {
        return "items.findAll { it.organisation == 'o%s' }.%s".formatted(id, field);
    }

    @Test
    void givesUpAPoisonedRecordAndGoesOn() throws Exception {
        var poisoned = events.send("initiatives", "{\"id\":".getBytes(UTF_8), headers());
        var next = events.send(SUBMITTED, IncomingEvents.initiative("initiative.submitted", id, "Daarna"));

        assertThatThrownBy(poisoned::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .hasMessageStartingWith("The data of nl.stvda.initiative.submitted.v1 cannot be read: ");
        next.get();
        alerts().body(mine("id"), hasSize(1));
    }

    @Test
    void givesUpARecordWithoutAFieldOfTheContract() {
        var poisoned =
                events.send(SUBMITTED, IncomingEvents.golden("initiative.submitted", data -> data.remove("title")));

        assertThatThrownBy(poisoned::get)
                .cause()
                .hasMessage("The data of nl.stvda.initiative.submitted.v1 breaks the contract: title (NotNull)");
    }

    @Test
    void givesUpARecordWithoutAnEventId() {
        var poisoned = events.send("initiatives", "{}".getBytes(UTF_8), Map.of("ce_type", SUBMITTED));

        assertThatThrownBy(poisoned::get).cause().hasMessage("The header ce_source is missing.");
    }

    @Test
    void givesUpARecordThatIsNotUtf8() {
        var poisoned = events.send("initiatives", new byte[] {'"', (byte) 0xC3, '"'}, headers());

        assertThatThrownBy(poisoned::get).cause().hasMessage("The content is not UTF-8.");
    }

    @Test
    void givesUpAnEmptyRecord() {
        var received = new ConsumerRecord<byte[], byte[]>("initiatives", 0, 0, null, null);
        headers().forEach((name, value) -> received.headers().add(name, value.getBytes(UTF_8)));

        assertThatThrownBy(() -> events.deliver("initiatives", received).get())
                .cause()
                .hasMessage("The record is empty.");
    }

    private ObjectNode organisation(String name) {
        return IncomingEvents.golden("organisation.registered", data -> {
            data.put("code", "org-" + id);
            data.withObject("/name").put("nl", name);
        });
    }

    private static Map<String, String> headers() {
        return Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                SUBMITTED,
                "ce_source",
                "/initiatives-service",
                "ce_time",
                "2026-03-04T05:06:07Z");
    }

    private String mine(String field) {
        return "items.findAll { it.initiative?.id == '%s' }.%s".formatted(id, field);
    }

    private static ValidatableResponse alerts() {
        return given().queryParam("limit", 200).get("/v1/alerts").then().statusCode(200);
    }
}
