package nl.stvda.voortgang.initiatives.attachment;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk does not do what it should: the partner is told to come back, and nothing is half there. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class StoreOutageTest {

    private static final String FNV = Token.contributorOf("fnv");

    /** Without the filter that takes every 5xx for a fault of ours. */
    private static RequestSpecification request() {
        return RestAssured.given().auth().oauth2(FNV);
    }

    /** A file where a folder should be, as an administrator in a hurry makes it. */
    private static AutoCloseable brokenFolder(String name) throws IOException {
        var folder = Folder.ROOT.resolve(name);
        var aside = Folder.ROOT.resolve(name + "-aside");
        Files.createDirectories(folder);
        Files.move(folder, aside);
        Files.writeString(folder, "not a folder");
        return () -> {
            Files.delete(folder);
            Files.move(aside, folder);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"kept", "incoming"})
    void asksToComeBackAndStoresNothing(String folder) throws Exception {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();

        try (var _ = brokenFolder(folder)) {
            var answer = request()
                    .contentType(file.mediaType())
                    .queryParam("name", file.name())
                    .body(file.bytes())
                    .post(Upload.ATTACHMENTS, initiative);

            answer.then()
                    .statusCode(503)
                    .header("Retry-After", "30")
                    .contentType("application/problem+json")
                    .body("type", endsWith("/problems/unavailable"));
        }

        Api.as(FNV).get(Upload.ATTACHMENTS, initiative).then().body("$", empty());
        assertThat(Folder.names(Folder.INCOMING)).isEmpty();
        Upload.of(file, initiative).then().statusCode(201);
    }

    @Test
    void saysSoWhenAFileCannotBeRead() throws Exception {
        var initiative = anInitiative().postedBy("fnv");
        var id = Upload.added(initiative, SampleFile.pdf());

        try (var _ = brokenFolder("kept")) {
            var answer = request().get(Upload.CONTENT, initiative, id);

            answer.then().statusCode(503).header("Retry-After", "30").body("type", endsWith("/problems/unavailable"));
        }

        Api.as(FNV).get(Upload.CONTENT, initiative, id).then().statusCode(200);
    }

    @Test
    void sendsNoPartOfAFileThatIsNotWhole() throws IOException {
        var initiative = anInitiative().postedBy("fnv");
        var id = Upload.added(initiative, SampleFile.pdf());
        cut(Folder.KEPT.resolve(id));

        var answer = request().get(Upload.CONTENT, initiative, id);

        answer.then().statusCode(503).contentType("application/problem+json");
    }

    private static void cut(Path file) throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(10);
        }
    }
}
