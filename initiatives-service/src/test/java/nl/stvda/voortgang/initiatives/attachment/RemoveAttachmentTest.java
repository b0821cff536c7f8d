package nl.stvda.voortgang.initiatives.attachment;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.initiatives.initiative.Together;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RemoveAttachmentTest {

    private static final String FNV = Token.contributorOf("fnv");

    static Stream<Example> examples() {
        return Stream.of(anInitiative(), aDraft());
    }

    private static void withdraw(String initiative) {
        Api.as(FNV, "{\"reason\": \"Posted twice\"}")
                .header("If-Match", "\"1\"")
                .post("/v1/initiatives/{id}/withdrawal", initiative)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesOneAway(Example example) {
        var initiative = example.postedBy("fnv");
        var id = Upload.added(initiative, SampleFile.pdf());
        var other = Upload.added(initiative, SampleFile.pdf());

        var answer = Api.as(FNV).delete(Upload.ATTACHMENT, initiative, id);

        answer.then().statusCode(204);
        Api.as(FNV).get(Upload.ATTACHMENT, initiative, id).then().statusCode(404);
        Api.as(FNV).get(Upload.CONTENT, initiative, id).then().statusCode(404);
        Api.as(FNV).get(Upload.ATTACHMENTS, initiative).then().body("id", contains(other));
    }

    @Test
    void happensOnce() throws Exception {
        var initiative = anInitiative().postedBy("fnv");
        var id = Upload.added(initiative, SampleFile.pdf());

        var answers = Together.doAtOnce(10, () -> Api.as(FNV).delete(Upload.ATTACHMENT, initiative, id));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 404).hasSize(9);
    }

    @Test
    void letsTheSameBytesComeBackAsAnother() {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();
        var id = Upload.added(initiative, file);
        Api.as(FNV).delete(Upload.ATTACHMENT, initiative, id).then().statusCode(204);

        var answer = Upload.of(file, initiative);

        answer.then().statusCode(201).body("id", not(id));
        assertThat(Api.as(FNV)
                        .get(Upload.CONTENT, initiative, answer.path("id"))
                        .asByteArray())
                .isEqualTo(file.bytes());
    }

    @Test
    void leavesAWithdrawnInitiativeAsItIs() {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();
        var id = Upload.added(initiative, file);
        withdraw(initiative);

        var addition = Upload.of(SampleFile.pdf(), initiative);
        var repetition = Upload.of(file, initiative);
        var removal = Api.as(FNV).delete(Upload.ATTACHMENT, initiative, id);

        for (var answer : new io.restassured.response.Response[] {addition, repetition, removal}) {
            answer.then()
                    .statusCode(409)
                    .body("type", endsWith("/problems/attachments-closed"))
                    .body("detail", containsString("Allowed now: GET"));
        }
        Api.as(FNV).get(Upload.CONTENT, initiative, id).then().statusCode(200);
        Api.as(Token.SECRETARIAT).get(Upload.CONTENT, initiative, id).then().statusCode(200);
    }

    @Test
    void hidesWhatADraftHadWhenItIsWithdrawn() {
        var initiative = aDraft().postedBy("fnv");
        Upload.added(initiative, SampleFile.pdf());
        withdraw(initiative);

        var secretariat = Api.as(Token.SECRETARIAT).get(Upload.ATTACHMENTS, initiative);
        var own = Api.as(FNV).get(Upload.ATTACHMENTS, initiative);

        secretariat.then().statusCode(404);
        own.then().statusCode(200).body("$", not(empty()));
    }
}
