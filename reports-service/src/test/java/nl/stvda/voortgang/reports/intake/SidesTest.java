package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.Test;

/** A report counts by the sides that there are, whatever they are called. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SidesTest {

    @Inject
    @Any
    InMemoryConnector connector;

    private static String aCode() {
        return "s-" + UUID.randomUUID();
    }

    private void tell(String code, String name, int position, String time) {
        Delivery.of("nl.stvda.side.registered.v1", "side:" + code, """
                {"code": "%s", "label": {"nl": "%s", "en": "%s"}, "position": %d}
                """.formatted(code, name, name, position))
                .withHeader("ce_time", time)
                .to(connector);
    }

    private void post(String agreement, String side, int times) {
        for (var time = 0; time < times; time++) {
            Posted.anInitiative()
                    .with("agreement", agreement)
                    .with("side", side)
                    .submitted()
                    .to(connector);
        }
    }

    @Test
    void findsASideWithFarLessThanAnother() {
        var few = aCode();
        var many = aCode();
        tell(few, "Overheid", 8, "2026-03-05T00:00:00Z");
        tell(many, "Bonden", 9, "2026-03-05T00:00:00Z");
        var agreement = OpenedRound.anAgreement(connector);
        var round = OpenedRound.first(agreement);
        post(agreement, few, 1);
        post(agreement, many, 4);

        var found =
                Api.as(Token.AUDITOR).get("/v1/rounds/{round}/checks", round).then();

        var finding = "findings.find { it.check == 'unbalanced-sides' && it.about == '%s' }".formatted(few);
        found.body(finding + ".name.nl", equalTo("Overheid"))
                .body(finding + ".detail", equalTo("Has 1 entries, where another side has 4"))
                .body("findings.findAll { it.about == '%s' }.size()".formatted(many), equalTo(0));
    }

    @Test
    void callsASideAsItWasToldLast() {
        var side = aCode();
        tell(side, "Nieuw", 7, "2026-03-05T00:00:00Z");

        tell(side, "Oud", 7, "2026-03-04T00:00:00Z");

        assertThat(DraftReading.now().json().at("/counts/sides").toString())
                .contains("{\"side\":{\"code\":\"%s\",\"name\":{\"nl\":\"Nieuw\",\"en\":\"Nieuw\"}}".formatted(side))
                .doesNotContain("Oud");
    }

    @Test
    void ordersOrganisationsAsTheirSides() {
        var last = aCode();
        var first = aCode();
        for (var side : List.of(last, first)) {
            Delivery.of("nl.stvda.organisation.registered.v1", "organisation:of-" + side, """
                    {"code": "of-%s", "side": "%s", "name": {"nl": "Lid"}, "fullName": {"nl": "Lid"}}
                    """.formatted(side, side))
                    .to(connector);
        }
        tell(last, "Laatste", 1_001, "2026-03-05T00:00:00Z");
        tell(first, "Eerste", 1_000, "2026-03-05T00:00:00Z");

        var organisations =
                DraftReading.now().json().at("/counts/organisations").toString();

        assertThat(organisations.indexOf("of-" + first)).isPositive().isLessThan(organisations.indexOf("of-" + last));
    }
}
