package nl.stvda.voortgang.initiatives.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;
import nl.stvda.voortgang.initiatives.joint.Joint;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.initiatives.review.Decision;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What this service sends is what {@code events/} shows, which the tests of every consumer read.
 * Run with {@code -Dcontracts.write=true} to write the files anew, and look at the difference before committing it.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class EventContractTest {

    private static final UUID ID = UUID.fromString("0197a1b2-0000-7000-8000-000000000001");

    @Inject
    ObjectMapper json;

    @Inject
    OutboxRows outbox;

    private InitiativeRequest request(String courseNl, String courseEn) throws Exception {
        return json.readValue("""
                {
                  "externalId": "fnv-2022-007",
                  "status": "submitted",
                  "agreement": "digitalisation",
                  "side": "workers",
                  "level": "cross-industry",
                  "instrument": "training",
                  "themes": ["digital-skills"],
                  "actors": [{"name": "FNV Academie", "kind": "training-fund"}],
                  "title": {"nl": "%s", "en": "%s"},
                  "description": {
                    "nl": "Een **online** leergang voor kaderleden.",
                    "en": "An **online** course for workplace representatives."
                  },
                  "period": {"start": "2021-09-01", "end": "2022-06-30"},
                  "links": [{"url": "https://example.org/leergang", "label": {"nl": "De leergang"}}],
                  "amounts": [{
                    "value": 250000000, "currency": "EUR", "per": "once", "qualifier": "at-least",
                    "note": {"nl": "Tot en met 2025", "en": "Until 2025"}
                  }],
                  "reach": {"count": 13, "unit": "events"},
                  "contact": {"name": "J. Jansen", "email": "j.jansen@example.org"}
                }
                """.formatted(courseNl, courseEn), InitiativeRequest.class);
    }

    private Initiative posted() throws Exception {
        return Initiative.posted(
                ID,
                new Owner("fnv", false),
                request(
                        "Leergang digitalisering voor kaderleden",
                        "Course on digitalisation for workplace representatives"),
                "fingerprint",
                new Change("fnv-system", Instant.parse("2026-01-15T09:30:00Z")));
    }

    private Stream<OutboxEvent> everyMove() throws Exception {
        var reviewed = posted();
        reviewed.decide(Decision.ACCEPT, "Complete", new Change("secretaris", Instant.parse("2026-01-20T11:00:00Z")));
        var linked = posted();
        linked.belongTo(
                new Joint(
                        UUID.fromString("0197a1b2-0000-7000-8000-0000000000b1"),
                        UUID.fromString("0197a1b2-0000-7000-8000-000000000002"),
                        "digitalisation",
                        Instant.parse("2026-01-21T09:00:00Z"),
                        List.of(
                                new Joint.Member(
                                        UUID.fromString("0197a1b2-0000-7000-8000-000000000002"),
                                        "vno-ncw",
                                        "vno-2022-003"),
                                new Joint.Member(ID, "fnv", "fnv-2022-007"))),
                new Change("secretaris", Instant.parse("2026-01-21T09:00:00Z")));
        var linkedEvent = InitiativeEvent.LINKED.about(linked);
        linked.belongTo(null, new Change("secretaris", Instant.parse("2026-01-22T09:00:00Z")));
        var initiative = posted();
        var submitted = InitiativeEvent.SUBMITTED.about(initiative);
        initiative.replace(
                request(
                        "Leergang digitalisering en AI voor kaderleden",
                        "Course on digitalisation and AI for workplace representatives"),
                new Change("fnv-system", Instant.parse("2026-02-01T10:00:00Z")));
        var changed = InitiativeEvent.CHANGED.about(initiative);
        initiative.withdraw("Posted twice", new Change("fnv-system", Instant.parse("2026-02-02T10:00:00Z")));
        return Stream.of(
                submitted,
                InitiativeEvent.REVIEWED.about(reviewed),
                linkedEvent,
                InitiativeEvent.UNLINKED.about(linked),
                changed,
                InitiativeEvent.WITHDRAWN.about(initiative),
                InitiativeEvent.RESTATED.about(posted()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "reviewed", "changed", "linked", "unlinked", "withdrawn", "restated"})
    void initiativeEventsAreAsPromised(String move) throws Exception {
        var event = everyMove()
                .filter(candidate -> candidate.type().equals("nl.stvda.initiative.%s.v1".formatted(move)))
                .findFirst()
                .orElseThrow();

        var payload = json.writeValueAsString(event.payload());

        assertIsPromised("initiative.%s.v1.json".formatted(move), payload);
        assertThat(EventSchemas.INITIATIVE.errors(payload)).isEmpty();
        assertThat(event.aggregateType()).isEqualTo("initiative");
        assertThat(event.aggregateId()).isEqualTo(ID.toString());
    }

    @Test
    void whatTheSecretariatWroteForAnOrganisationSaysSo() throws Exception {
        var written = Initiative.posted(
                ID,
                new Owner("vcp", false),
                request("Leergang op papier ontvangen", "Course received on paper"),
                "fingerprint",
                new Change("secretaris", Instant.parse("2026-01-15T09:30:00Z"), true));

        var payload =
                json.writeValueAsString(InitiativeEvent.SUBMITTED.about(written).payload());

        assertIsPromised("initiative.submitted.v1.on-behalf.json", payload);
        assertThat(EventSchemas.INITIATIVE.errors(payload)).isEmpty();
    }

    @Test
    void whatIsTriedInASandboxSaysSo() throws Exception {
        var tried = Initiative.posted(
                ID,
                new Owner("sandbox", true),
                request("Proef met een koppeling", "Trial of an integration"),
                "fingerprint",
                new Change("sandbox-system", Instant.parse("2026-01-15T09:30:00Z")));

        var payload =
                json.writeValueAsString(InitiativeEvent.SUBMITTED.about(tried).payload());

        assertIsPromised("initiative.submitted.v1.sandbox.json", payload);
        assertThat(EventSchemas.INITIATIVE.errors(payload)).isEmpty();
        assertThat(json.readTree(payload).get("sandbox").asBoolean()).isTrue();
    }

    @Test
    void whatCameWithAnImportSaysWithWhich() throws Exception {
        var importId = UUID.fromString("0197a1b2-0000-7000-8000-0000000000c1");

        var payload = json.writeValueAsString(
                InitiativeEvent.SUBMITTED.about(posted(), importId).payload());

        assertIsPromised("initiative.submitted.v1.imported.json", payload);
        assertThat(EventSchemas.INITIATIVE.errors(payload)).isEmpty();
        assertThat(json.readTree(payload).get("import").asText()).isEqualTo(importId.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "side:workers, side.registered.v1, SIDE",
        "organisation:fnv, organisation.registered.v1, ORGANISATION",
        "agreement:digitalisation, agreement.registered.v1, AGREEMENT",
    })
    void catalogueEventsAreAsPromised(String aggregateId, String event, EventSchemas schema) throws Exception {
        var rows = outbox.about(aggregateId);

        var row = rows.getFirst();

        assertThat(rows).hasSize(1);
        assertThat(row.type()).isEqualTo("nl.stvda." + event);
        assertIsPromised(event + ".json", row.payload());
        assertThat(schema.errors(row.payload())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vno-ncw", "mkb-nederland", "lto-nederland", "fnv", "cnv", "vcp"})
    void everyOrganisationIsAnnounced(String code) {
        var rows = outbox.about("organisation:" + code);

        assertThat(rows).hasSize(1);
        assertThat(EventSchemas.ORGANISATION.errors(rows.getFirst().payload())).isEmpty();
        assertThat(Instant.parse(rows.getFirst().time())).isBeforeOrEqualTo(Instant.now());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telework",
                "work-related-stress",
                "harassment-and-violence",
                "inclusive-labour-markets",
                "active-ageing",
                "digitalisation"
            })
    void everyAgreementIsAnnounced(String code) {
        var rows = outbox.about("agreement:" + code);

        assertThat(rows).hasSize(1);
        assertThat(EventSchemas.AGREEMENT.errors(rows.getFirst().payload())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\": 5}",
            })
    void schemasRefuseWhatIsNoEvent(String payload) {
        assertThat(EventSchemas.values())
                .allSatisfy(schema -> assertThat(schema.errors(payload)).isNotEmpty());
    }

    @Test
    void schemaRefusesAContactAndAllowsNewFields() {
        var golden = EventSchemas.read("initiative.submitted.v1.json");

        var withContact = golden.replaceFirst("\\{", "{\"contact\": {\"name\": \"x\"},");
        var withNewField = golden.replaceFirst("\\{", "{\"addedLater\": 1,");

        assertThat(EventSchemas.INITIATIVE.errors(withContact)).isNotEmpty();
        assertThat(EventSchemas.INITIATIVE.errors(withNewField)).isEmpty();
    }

    @Test
    void documentNamesEveryEventWithItsSchemaAndExample() throws Exception {
        var document = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("asyncapi.yaml")));

        var messages = document.at("/components/messages");

        assertThat(document.at("/channels/initiatives/messages").size()).isEqualTo(messages.size());
        assertThat(messages).hasSize(19).allSatisfy(message -> {
            var type = message.get("name").asText();
            assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                    .isEqualTo(type);
            assertThat(Path.of(message.at("/payload/schema/$ref").asText())).exists();
            assertThat(EventSchemas.FOLDER.resolve(type.replace("nl.stvda.", "") + ".json"))
                    .exists();
        });
    }

    private void assertIsPromised(String file, String payload) throws Exception {
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(
                    EventSchemas.FOLDER.resolve(file), json.readTree(payload).toPrettyString() + "\n");
        }
        assertThat(json.readTree(payload)).isEqualTo(json.readTree(EventSchemas.read(file)));
    }
}
