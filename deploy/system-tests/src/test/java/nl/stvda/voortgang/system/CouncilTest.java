package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.service.Speed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The council of another country, from a file. Runs in a JVM of its own, since each has room for one platform. */
@Tag("own-platform")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilTest {

    private static final Path FILE = Path.of("..", "councils", "finland.json");
    private static final Path DATA = Path.of("target", "council");

    private Platform platform;

    @BeforeAll
    void start() {
        platform = Platform.builder()
                .ports(Ports.free())
                .speed(Speed.STARTING)
                .dataDirectory(DATA.toAbsolutePath())
                .fresh()
                .council(FILE.toAbsolutePath())
                .without(Part.NOTIFICATIONS_SERVICE, Part.REPORTS_RELAY)
                .start();
    }

    @AfterAll
    void stop() {
        platform.stop();
    }

    private RequestSpecification secretariat() {
        return Partner.person(platform, "secretaris").request().contentType(ContentType.JSON);
    }

    @Test
    void reportsInItsOwnLanguagesAboutWhatItsOwnOrganisationsDid() {
        given().get(platform.initiativesUrl() + "/v1/organisations")
                .then()
                .body("code", containsInAnyOrder("ek", "kt", "yrittajat", "sak", "sttk", "akava"));
        given().get(platform.initiativesUrl() + "/v1/sides").then().body("label.fi", hasItem("Työntekijät"));
        secretariat().get(platform.reportsUrl() + "/v1/rounds").then().body("items.findAll { !it.sandbox }", empty());

        await().untilAsserted(() -> secretariat()
                .body("""
                        {"agreement": "digitalisation", "template": "finland-report",
                         "title": {"fi": "Raportti", "sv": "Rapport", "en": "Report"},
                         "period": {"start": "2026-01-01", "end": "2026-12-31"}}
                        """)
                .post(platform.reportsUrl() + "/v1/rounds")
                .then()
                .statusCode(201));
        Partner.system(platform, "sak")
                .request()
                .contentType(ContentType.JSON)
                .body("""
                        {"externalId": "sak-1", "agreement": "digitalisation", "side": "workers", "level": "sectoral",
                         "instrument": "training", "themes": ["digital-skills"],
                         "title": {"fi": "Kurssi luottamusmiehille", "sv": "Kurs för förtroendemän"},
                         "description": {"fi": "Neljä iltaa.", "sv": "Fyra kvällar."}, "period": {"start": "2026-05"}}
                        """)
                .post(platform.initiativesUrl() + "/v1/initiatives")
                .then()
                .statusCode(201);

        await().untilAsserted(() -> secretariat()
                .get(platform.reportsUrl() + "/v1/rounds/digitalisation-1/draft")
                .then()
                .statusCode(200)
                .body("counts.entries", equalTo(1))
                .body("counts.sides.side.name.fi", containsInAnyOrder("Työnantajat", "Työntekijät"))
                .body("counts.organisations.organisation.code.size()", equalTo(6))
                .body("agreement.name.sv", equalTo("Ramavtal om digitalisering"))
                .body(containsString("Arbetstagarnas åtgärder"))
                .body(containsString("Kurs för förtroendemän")));
        var report = secretariat()
                .accept(ContentType.HTML)
                .get(platform.reportsUrl() + "/v1/rounds/digitalisation-1/draft")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        // in the language of delivery, and where a text is not in it, in the one that the council prefers
        assertThat(report).contains("Actions of workers", "Kurssi luottamusmiehille", "May 2026");
    }
}
