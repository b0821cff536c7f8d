package nl.stvda.voortgang.initiatives.attachment;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DownloadAttachmentTest {

    private static final String FNV = Token.contributorOf("fnv");

    static final List<SampleFile> FILES = SampleFile.ofEachType();

    @ParameterizedTest
    @FieldSource("FILES")
    void isSavedAndNeverShown(SampleFile file) {
        var initiative = anInitiative().postedBy("fnv");
        var id = Upload.added(initiative, new SampleFile("Évaluation; 2022", file.mediaType(), file.bytes()));

        var answer = Api.as(FNV).accept("text/html,*/*;q=0.8").get(Upload.CONTENT, initiative, id);

        var extension = file.name().substring(file.name().indexOf('.'));
        answer.then()
                .statusCode(200)
                .header("Content-Type", file.mediaType())
                .header("Content-Length", equalTo(Integer.toString(file.bytes().length)))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Evaluation; 2022%s\"; filename*=UTF-8''%%C3%%89valuation%%3B%%202022%s"
                                .formatted(extension, extension))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-cache")
                .header("ETag", "\"%s\"".formatted(Upload.sha256(file.bytes())));
        assertThat(answer.asByteArray()).isEqualTo(file.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {Upload.ATTACHMENT, Upload.CONTENT})
    void isNotSentAgainToWhoHasIt(String address) {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();
        var id = Upload.added(initiative, file);
        var tag = "\"%s\"".formatted(Upload.sha256(file.bytes()));

        var known = Api.as(FNV).header("If-None-Match", tag).get(address, initiative, id);
        var other = Api.as(FNV).header("If-None-Match", "\"0\"").get(address, initiative, id);
        var forbidden =
                Api.as(Token.contributorOf("cnv")).header("If-None-Match", tag).get(address, initiative, id);

        known.then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .body(emptyString());
        other.then().statusCode(200);
        forbidden.then().statusCode(404);
    }

    @Test
    void canBeAskedAboutWithoutTheBytes() {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();
        var id = Upload.added(initiative, file);

        var answer = Api.as(FNV).head(Upload.CONTENT, initiative, id);

        answer.then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(file.bytes().length))
                .header("X-Content-Type-Options", "nosniff")
                .body(emptyString());
    }
}
