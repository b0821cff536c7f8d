package nl.stvda.voortgang.reports.signoff;

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
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.EventContract;
import nl.stvda.voortgang.reports.round.PolicyChanged;
import nl.stvda.voortgang.reports.round.SignOffPolicy;
import nl.stvda.voortgang.reports.round.SignOffRule;
import nl.stvda.voortgang.reports.snapshot.Policy;
import nl.stvda.voortgang.reports.snapshot.Policy.Member;
import nl.stvda.voortgang.reports.snapshot.SectionHash;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What events tell of reports and of policies. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class EventContractTest {

    private static final Instant FROZEN = Instant.parse("2026-04-20T09:00:00Z");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final SnapshotResponse SNAPSHOT = new SnapshotResponse(
            "digitalisation-2",
            1,
            HASH,
            List.of(new SectionHash("closing", HASH)),
            "secretaris",
            FROZEN,
            42,
            new Policy(
                    SignOffRule.EVERY_MEMBER,
                    false,
                    List.of(new Member("vno-ncw", "employers"), new Member("fnv", "workers")),
                    null),
            List.of());

    @Inject
    ObjectMapper json;

    private static SignatureResponse signature(String organisation, Decision decision) {
        return new SignatureResponse(
                1,
                HASH,
                organisation,
                decision,
                "Nobody else reads this",
                "f.de-vries",
                null,
                null,
                FROZEN.plusSeconds(3600),
                FROZEN.plusSeconds(3540));
    }

    private static ReportState after(SignatureResponse... given) {
        var signOff = new SignOff(SNAPSHOT, List.of(SNAPSHOT), List.of(given), false, Instant.EPOCH);
        return given.length == 0 ? ReportState.of(signOff) : ReportState.of(signOff, given[given.length - 1]);
    }

    @ParameterizedTest
    @CsvSource({"frozen", "signed", "objected", "signature-withdrawn", "approved"})
    void eventsAreAsPromised(String event) throws Exception {
        var employers = signature("vno-ncw", Decision.APPROVE);
        var state = switch (event) {
            case "frozen" -> after();
            case "signed" -> after(employers);
            case "objected" -> after(employers, signature("fnv", Decision.OBJECT));
            case "signature-withdrawn" -> after(employers, signature("vno-ncw", Decision.WITHDRAW));
            default -> after(employers, signature("fnv", Decision.APPROVE));
        };

        var payload = json.writeValueAsString(state);

        EventContract.assertIsPromised(json, "report.%s.v1.json".formatted(event), payload);
        assertThat(errors(payload)).isEmpty();
        assertThat(payload).doesNotContain("f.de-vries", "Nobody else");
    }

    @Test
    void schemaRefusesWhoSignedAndAllowsNewFields() throws Exception {
        var golden = Files.readString(EventContract.FOLDER.resolve("report.signed.v1.json"));

        assertThat(errors(golden.replaceFirst("\"decision\"", "\"signedBy\": \"x\", \"decision\"")))
                .isNotEmpty();
        assertThat(errors(golden.replaceFirst("\\{", "{\"addedLater\": 1,"))).isEmpty();
        assertThat(errors("{}")).isNotEmpty();
    }

    @Test
    void changesOfThePolicyAreAsPromised() throws Exception {
        var policy = new SignOffPolicy(SignOffRule.BOTH_SIDES_MAJORITY, true, true);

        var payload = json.writeValueAsString(PolicyState.of(new PolicyChanged("digitalisation-2", policy, 3)));

        EventContract.assertIsPromised(json, "report.policy-changed.v1.json", payload);
        assertThat(EventContract.errors("policy.v1.schema.json", payload)).isEmpty();
    }

    @Test
    void documentNamesEveryEventWithItsSchemaAndExample() throws Exception {
        var document = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("asyncapi.yaml")));

        var messages = document.at("/components/messages");

        assertThat(document.at("/channels/reports/messages").size()).isEqualTo(messages.size());
        assertThat(messages).hasSize(8).allSatisfy(message -> {
            var type = message.get("name").asText();
            assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                    .isEqualTo(type);
            assertThat(Path.of(message.at("/payload/schema/$ref").asText())).exists();
            assertThat(EventContract.FOLDER.resolve(type.replace("nl.stvda.", "") + ".json"))
                    .exists();
        });
    }

    private static List<String> errors(String payload) throws Exception {
        return EventContract.errors("report.v1.schema.json", payload);
    }
}
