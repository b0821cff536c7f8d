package nl.stvda.voortgang.initiatives.attachment;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Together;
import nl.stvda.voortgang.initiatives.request.RawRequest;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class AddAttachmentTest {

    private static final String FNV = Token.contributorOf("fnv");

    static final List<SampleFile> FILES = SampleFile.ofEachType();

    @ParameterizedTest
    @FieldSource("FILES")
    void keepsAFileOfEachTypeAsItCame(SampleFile file) {
        var initiative = anInitiative().postedBy("fnv");

        var answer = Upload.of(file, initiative);

        var id = answer.then()
                .statusCode(201)
                .header(
                        "Location",
                        endsWith("/v1/initiatives/%s/attachments/%s".formatted(initiative, answer.path("id"))))
                .header("ETag", "\"%s\"".formatted(Upload.sha256(file.bytes())))
                .body("size()", equalTo(6))
                .body("name", equalTo(file.name()))
                .body("mediaType", equalTo(file.mediaType()))
                .body("size", equalTo(file.bytes().length))
                .body("sha256", equalTo(Upload.sha256(file.bytes())))
                .extract()
                .<String>path("id");
        assertThat(Instant.parse(answer.path("addedAt"))).isBeforeOrEqualTo(Instant.now());
        assertThat(Api.as(FNV).get(Upload.CONTENT, initiative, id).asByteArray())
                .isEqualTo(file.bytes());
        assertThat(Api.as(FNV).get(Upload.ATTACHMENT, initiative, id).asString())
                .isEqualTo(answer.asString());
    }

    @Test
    void listsTheFirstOneFirst() {
        var initiative = aDraft().postedBy("fnv");
        var ids = FILES.stream().map(file -> Upload.added(initiative, file)).toArray(String[]::new);

        var answer = Api.as(FNV).get(Upload.ATTACHMENTS, initiative);

        answer.then().statusCode(200).body("id", contains(ids));
    }

    @Test
    void listsNothingWhereNothingIs() {
        var initiative = anInitiative().postedBy("fnv");

        var answer = Api.as(FNV).get(Upload.ATTACHMENTS, initiative);

        answer.then().statusCode(200).body("$", empty());
    }

    @Test
    void answersTheSameBytesWithTheSameAttachment() throws IOException {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();
        var first = Upload.of(file, initiative);
        var kept = Folder.names(Folder.KEPT);

        var again = Upload.of(file, initiative);
        var underAnotherName = Upload.of(new SampleFile("anders.pdf", file.mediaType(), file.bytes()), initiative);

        again.then()
                .statusCode(200)
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        underAnotherName.then().statusCode(200).body("name", equalTo("verslag.pdf"));
        assertThat(Folder.names(Folder.KEPT)).isEqualTo(kept);
    }

    @Test
    void keepsTheSameBytesForEachInitiativeThatHasThem() {
        var file = SampleFile.pdf();
        var first = Upload.added(anInitiative().postedBy("fnv"), file);
        var other = anInitiative().postedBy("fnv");

        var answer = Upload.of(file, other);

        answer.then().statusCode(201);
        assertThat(answer.<String>path("id")).isNotEqualTo(first);
    }

    @Test
    void makesOneOfTwentyThatArriveTogether() throws Exception {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();
        var kept = Folder.names(Folder.KEPT).size();

        var answers = Together.doAtOnce(20, () -> Upload.of(file, initiative));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(19);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(answers.getFirst().<String>path("id"));
        assertThat(Folder.names(Folder.KEPT)).hasSize(kept + 1);
        assertThat(Folder.names(Folder.INCOMING)).isEmpty();
    }

    @Test
    void takesTwentyOfThirtyThatArriveTogether() throws Exception {
        var initiative = anInitiative().postedBy("fnv");
        var kept = Folder.names(Folder.KEPT).size();

        var answers = Together.doAtOnce(30, () -> Upload.of(SampleFile.pdf(), initiative));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(20);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(10)
                .allSatisfy(answer -> answer.then().body("type", endsWith("/problems/too-many-attachments")));
        Api.as(FNV).get(Upload.ATTACHMENTS, initiative).then().body("$", hasSize(20));
        assertThat(Folder.names(Folder.KEPT)).hasSize(kept + 20);
    }

    @Test
    void knowsWhatIsThereWhenItIsFull() {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();
        Upload.added(initiative, file);
        for (var number = 1; number < 20; number++) {
            Upload.added(initiative, SampleFile.pdf());
        }

        var again = Upload.of(file, initiative);
        var another = Upload.of(SampleFile.pdf(), initiative);

        again.then().statusCode(200);
        another.then().statusCode(409).body("type", endsWith("/problems/too-many-attachments"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ../../../etc/passwd             | passwd.pdf
        C:\\Windows\\verslag.pdf        | verslag.pdf
        Évaluation & co (2022).PDF      | Évaluation & co (2022).PDF
        verslag.html                    | verslag.html.pdf
        NUL                             | _NUL.pdf
        """)
    void cleansTheNameAndNeverUsesIt(String given, String shown) throws IOException {
        var file = SampleFile.pdf();
        var initiative = anInitiative().postedBy("fnv");

        var answer = Upload.of(new SampleFile(given, file.mediaType(), file.bytes()), initiative);

        answer.then().statusCode(201).body("name", equalTo(shown));
        assertThat(Folder.names(Folder.KEPT))
                .contains(answer.<String>path("id"))
                .allMatch(name -> name.matches("[0-9a-f-]{36}"));
    }

    @Test
    void wantsANameOnce() {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();

        var without = post(initiative, file, "");
        var empty = post(initiative, file, "?name=");
        var twice = post(initiative, file, "?name=a&name=b&title=c");

        without.then()
                .statusCode(400)
                .body("errors.parameter", contains("name"))
                .body("errors.code", contains("required"));
        empty.then().statusCode(400).body("errors.code", contains("blank"));
        twice.then().statusCode(400).body("errors.code", contains("repeated-parameter", "unknown-parameter"));
    }

    private static Response post(String initiative, SampleFile file, String query) {
        return Api.as(FNV)
                .urlEncodingEnabled(false)
                .contentType(file.mediaType())
                .body(file.bytes())
                .post("/v1/initiatives/%s/attachments%s".formatted(initiative, query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "/", "%00", "%E2%80%AE", "C:%5C", "%20"})
    void refusesANameOfNothing(String name) {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();

        var answer = post(initiative, file, "?name=" + name);

        answer.then().statusCode(400).body("errors.code", contains("blank"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/csv",
                "text/html",
                "image/svg+xml",
                "image/gif",
                "application/octet-stream",
                "application/json",
                "application/zip",
                "application/msword",
                "application/vnd.ms-word.document.macroEnabled.12",
                "application/x-msdownload",
                "application/javascript",
                "application/pdfx"
            })
    void refusesOtherMediaTypes(String mediaType) throws IOException {
        var initiative = anInitiative().postedBy("fnv");
        var file = new SampleFile("verslag.pdf", mediaType, SampleFile.pdf().bytes());
        var kept = Folder.names(Folder.KEPT);

        var answer = Upload.of(file, initiative);

        answer.then()
                .statusCode(415)
                .header("Accept", containsString("application/pdf, image/png"))
                .body("type", endsWith("/problems/attachment-type-not-accepted"));
        assertThat(Folder.names(Folder.KEPT)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/x-www-form-urlencoded\r\n",
                "Content-Type: nonsense\r\n",
                "Content-Type: \r\n",
                ""
            })
    void refusesWhatCurlSendsWhenNobodySaysWhatItIs(String contentType) throws IOException {
        var initiative = anInitiative().postedBy("fnv");
        var bytes = SampleFile.pdf().bytes();

        var answer = RawRequest.send(
                "POST /v1/initiatives/%s/attachments?name=a.pdf".formatted(initiative),
                contentType + "Content-Length: %d\r\n".formatted(bytes.length),
                bytes);

        assertThat(answer.status()).isIn(400, 415);
        assertThat(answer.text()).contains("application/problem+json");
    }

    @Test
    void tellsThatAFormIsNotAFile() {
        var initiative = anInitiative().postedBy("fnv");
        var form = Api.as(FNV)
                .queryParam("name", "a.pdf")
                .multiPart("file", "a.pdf", SampleFile.pdf().bytes());

        var answer = form.post(Upload.ATTACHMENTS, initiative);

        answer.then().statusCode(415).body("detail", containsString("form"));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void refusesAFileThatIsNotWhatTheRequestSays(SampleFile file) throws IOException {
        var initiative = anInitiative().postedBy("fnv");
        var said = file.mediaType().equals("image/png") ? "application/pdf" : "image/png";
        var kept = Folder.names(Folder.KEPT);

        var answer = Upload.of(new SampleFile("foto", said, file.bytes()), initiative);

        answer.then()
                .statusCode(415)
                .body("type", endsWith("/problems/attachment-type-mismatch"))
                .body("detail", equalTo("Content-Type says %s, the file is %s.".formatted(said, file.mediaType())));
        assertThat(Folder.names(Folder.KEPT)).isEqualTo(kept);
        assertThat(Folder.names(Folder.INCOMING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <!DOCTYPE html><script>alert(1)</script>  | an HTML page
        <svg onload="alert(1)"/>                  | an XML or SVG file
        #!/bin/sh                                 | a script
        MZ                                        | a Windows program
        naam;aantal                               | something else
        """)
    void saysWhatItRefuses(String content, String what) {
        var initiative = anInitiative().postedBy("fnv");
        var bytes = content.getBytes(StandardCharsets.UTF_8);

        var answer = Upload.of(new SampleFile("verslag.pdf", "application/pdf", bytes), initiative);

        answer.then()
                .statusCode(415)
                .body("type", endsWith("/problems/attachment-type-not-accepted"))
                .body("detail", equalTo("The file is %s.".formatted(what)));
    }

    @Test
    void refusesAnEmptyBody() {
        var initiative = anInitiative().postedBy("fnv");

        var answer = Upload.of(new SampleFile("a.pdf", "application/pdf", new byte[0]), initiative);

        answer.then().statusCode(400).body("errors.code", contains("empty-file"));
    }
}
