package nl.stvda.voortgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class MainJobTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Platform platform;

    MainJobTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void bringsAnInitiativeOfTheFnvToDraftInboxAndMailbox() {
        var title = Titles.unique("Van FNV naar het rapport");

        var id = Partner.system(platform, "fnv")
                .post(Partner.initiative(title))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        var secretary = Partner.person(platform, "secretaris");
        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(id).hasRevision(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> secretary
                        .alerts()
                        .then()
                        .body("items.findAll { it.initiative?.id == '%s' }.organisation".formatted(id), hasSize(1))
                        .body("items.find { it.initiative?.id == '%s' }.organisation".formatted(id), equalTo("fnv")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(platform.mails())
                        .filteredOn(mail ->
                                mail.subject().contains(title) || mail.text().contains(title))
                        .hasSize(1));
    }

    @Test
    void followsAnInitiativeThroughChangeAndWithdrawal() {
        var partner = Partner.system(platform, "vcp");
        var secretary = Partner.person(platform, "secretaris");
        var body = Partner.initiative(Titles.unique("Eerst zo"));
        var id = partner.post(body).then().statusCode(201).extract().<String>path("id");
        var address = platform.initiativesUrl() + "/v1/initiatives/" + id;

        partner.request()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body.replace("Eerst zo", "Dan anders"))
                .put(address)
                .then()
                .statusCode(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(id).hasRevision(2));

        partner.request()
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"Posted twice\"}")
                .post(address + "/withdrawal")
                .then()
                .statusCode(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(id).isAbsent());
        await().atMost(PATIENCE)
                .untilAsserted(() -> secretary
                        .alerts()
                        .then()
                        .body(
                                "items.findAll { it.initiative?.id == '%s' }.initiative.revision".formatted(id),
                                hasSize(3)));
    }

    @Test
    void keepsADraftToItsOrganisation() {
        var partner = Partner.system(platform, "cnv");
        var body = Partner.initiative(Titles.unique("Nog niet af"))
                .replace("\"agreement\"", "\"status\": \"draft\", \"agreement\"");
        var marker = Partner.initiative(Titles.unique("Wel af"));

        var draft = partner.post(body).then().statusCode(201).extract().<String>path("id");
        var submitted = partner.post(marker).then().statusCode(201).extract().<String>path("id");

        var secretary = Partner.person(platform, "secretaris");
        await().atMost(PATIENCE)
                .untilAsserted(() -> Draft.of(secretary).entry(submitted).hasRevision(1));
        Draft.of(secretary).entry(draft).isAbsent();
        Partner.system(platform, "fnv")
                .request()
                .get(platform.initiativesUrl() + "/v1/initiatives/" + draft)
                .then()
                .statusCode(404);
    }
}
