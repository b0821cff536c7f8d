package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.draft.DraftReading;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CatalogueEventsTest {

    @Inject
    @Any
    InMemoryConnector connector;

    private static Delivery organisation(String code, String name) {
        return Delivery.of(
                "nl.stvda.organisation.registered.v1", "organisation:" + code, """
                {"code": "%s", "side": "workers", "name": {"nl": "%s", "en": "%s"},
                 "fullName": {"nl": "Voluit", "en": "In full"}}
                """.formatted(code, name, name));
    }

    private static Delivery agreement() {
        return Delivery.of(
                "nl.stvda.agreement.registered.v1",
                "agreement:digitalisation",
                Posted.golden("agreement.registered.v1.json").toString());
    }

    @Test
    void showsTheCodeUntilTheNameIsKnown() {
        var initiative = Posted.anInitiative().with("organisation", "newcomer");
        initiative.submitted().to(connector);
        var before = DraftReading.now();

        organisation("newcomer", "De Nieuwkomer").to(connector);

        var after = DraftReading.now();
        assertThat(before.entry(initiative.id())
                        .orElseThrow()
                        .at("/organisation/name/nl")
                        .asText())
                .isEqualTo("newcomer");
        assertThat(after.entry(initiative.id())
                        .orElseThrow()
                        .at("/organisation/name/nl")
                        .asText())
                .isEqualTo("De Nieuwkomer");
        assertThat(after.version()).isEqualTo(before.version() + 1);
    }

    @Test
    void listsAnOrganisationThatPostedNothing() {
        organisation("silent", "De Stille").to(connector);

        var counts = DraftReading.now().json().at("/counts/organisations").toString();

        assertThat(counts)
                .contains(
                        "{\"organisation\":{\"code\":\"silent\",\"name\":{\"nl\":\"De Stille\",\"en\":\"De Stille\"}},\"entries\":0}");
    }

    @Test
    void neverGoesBackToAnOlderName() {
        var newer = organisation("renamed", "Nieuw").withHeader("ce_time", "2026-03-05T00:00:00Z");
        newer.to(connector);

        organisation("renamed", "Oud")
                .withHeader("ce_time", "2026-03-04T00:00:00Z")
                .to(connector);

        assertThat(DraftReading.now().json().at("/counts/organisations").toString())
                .contains("Nieuw")
                .doesNotContain("Oud");
    }

    @Test
    void callsSectionsAfterTheirThemes() {
        agreement().to(connector);
        agreement().to(connector);

        var draft = DraftReading.now();

        var section = draft.section("theme-human-in-control-and-dignity").orElseThrow();
        assertThat(section.at("/heading/nl").asText())
                .isEqualTo("Kunstmatige intelligentie en het borgen van het principe dat mensen in controle zijn; "
                        + "Respect voor de menselijke waardigheid en privacy");
        assertThat(section.at("/heading/en").asText())
                .isEqualTo("Artificial intelligence and guaranteeing the human in control principle; "
                        + "Respect of human dignity and surveillance");
        assertThat(draft.json().at("/agreement/name/nl").asText())
                .isEqualTo("Europese Raamovereenkomst Digitalisering");
        assertThat(draft.json().at("/counts/themes")).hasSizeGreaterThanOrEqualTo(4);
    }
}
