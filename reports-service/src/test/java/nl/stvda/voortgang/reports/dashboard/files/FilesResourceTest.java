package nl.stvda.voortgang.reports.dashboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files of an initiative, beside a stand-in for initiatives-service. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class FilesResourceTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000001";
    private static final String FILE = "0197a1b2-0000-7000-8000-000000000002";
    private static final String PATH = "/v1/initiatives/" + ID;
    private static final String PAGE = "/contribute/" + ID + "/files";
    private static final String ATTACHED = """
        {"id":"%s","name":"<verslag>.pdf","mediaType":"application/pdf","size":20480}""".formatted(FILE);

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        initiativeOf("fnv");
        StandInServices.answer("GET", PATH + "/attachments", "[%s]".formatted(ATTACHED));
    }

    private static void initiativeOf(String organisation) {
        StandInServices.answer("GET", PATH, """
            {"id":"%s","revision":1,"organisation":"%s","status":"submitted","agreement":"digitalisation","side":"workers",
             "level":"sectoral","instrument":"training","title":{"nl":"Cursus"},"description":{"nl":"Tekst"},
             "period":{"start":"2021-05-01"},"createdAt":"2026-11-28T09:30:00Z","changedAt":"2026-11-28T09:30:00Z"}""".formatted(ID, organisation));
    }

    private static RequestSpecification contributor() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(Token.contributorOf("fnv"))
                .header("Accept-Language", "en");
    }

    private static RequestSpecification withFile() {
        return contributor()
                .multiPart("file", "verslag.pdf", "%PDF-".getBytes(StandardCharsets.UTF_8), "application/pdf");
    }

    @Test
    void listsFiles() {
        contributor()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("&lt;verslag&gt;.pdf"))
                .body(containsString("20 kB"))
                .body(containsString(PAGE + "/" + FILE + "/removal"));
    }

    @Test
    void addsAFileAsTheBrowserSentIt() {
        StandInServices.answer("POST", PATH + "/attachments", 201, Map.of(), ATTACHED);

        withFile().post(PAGE).then().statusCode(303).header("Location", endsWith(PAGE));

        var asked = StandInServices.asked("POST", PATH + "/attachments").getFirst();
        assertThat(asked.query()).isEqualTo("name=verslag.pdf");
        assertThat(asked.body()).isEqualTo("%PDF-");
        assertThat(asked.contentType()).isEqualTo("application/pdf");
    }

    @Test
    void tellsWhyAFileIsNotTaken() {
        StandInServices.answer("POST", PATH + "/attachments", 415, Map.of(), """
            {"type":"http://localhost/problems/attachment-type-mismatch","status":415}""");

        withFile()
                .post(PAGE)
                .then()
                .statusCode(400)
                .body(containsString("This kind of file is not possible."), containsString("aria-invalid=\"true\""));
        contributor()
                .multiPart("file", "", new byte[0])
                .post(PAGE)
                .then()
                .statusCode(400)
                .body(containsString("Choose a file first."));
    }

    @Test
    void removesAFile() {
        StandInServices.answer("DELETE", PATH + "/attachments/" + FILE, 204, Map.of(), "");

        contributor().post(PAGE + "/" + FILE + "/removal").then().statusCode(303);

        assertThat(StandInServices.asked("DELETE", PATH + "/attachments/" + FILE))
                .hasSize(1);
    }

    @Test
    void knowsNothingOfTheFilesOfOthers() {
        initiativeOf("cnv");

        contributor().get(PAGE).then().statusCode(404);
        withFile().post(PAGE).then().statusCode(404);
        contributor().post(PAGE + "/" + FILE + "/removal").then().statusCode(404);
        assertThat(StandInServices.asked("POST", PATH + "/attachments")).isEmpty();
    }
}
