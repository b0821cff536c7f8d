package nl.stvda.voortgang.initiatives.attachment;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees and changes the evidence of one organisation, here the FNV's. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentBorderTest {

    private Stream<Map.Entry<String, Integer>> readers(int organisation, int office) {
        return Stream.of(
                Map.entry(Token.contributorOf("fnv"), organisation),
                Map.entry(Token.approverOf("fnv"), organisation),
                Map.entry(Token.SECRETARIAT, office),
                Map.entry(Token.AUDITOR, office),
                Map.entry(Token.contributorOf("cnv"), 404),
                Map.entry(Token.approverOf("vno-ncw"), 404),
                Map.entry(Token.WITHOUT_ORGANISATION, 404),
                Map.entry(Token.SUBMISSION_JOB, 403));
    }

    Stream<Arguments> reading() {
        var ofSubmitted =
                readers(200, 200).map(reader -> arguments(anInitiative(), reader.getKey(), reader.getValue()));
        var ofDraft = readers(200, 404).map(reader -> arguments(aDraft(), reader.getKey(), reader.getValue()));
        return Stream.concat(ofSubmitted, ofDraft);
    }

    @ParameterizedTest
    @MethodSource("reading")
    void showsEvidenceToWhoMaySeeIt(Example example, String token, int status) {
        var initiative = example.postedBy("fnv");
        var id = Upload.added(initiative, SampleFile.pdf());

        var list = Api.as(token).get(Upload.ATTACHMENTS, initiative);
        var one = Api.as(token).get(Upload.ATTACHMENT, initiative, id);
        var content = Api.as(token).get(Upload.CONTENT, initiative, id);

        assertThat(list.statusCode()).isEqualTo(status);
        assertThat(one.statusCode()).isEqualTo(status);
        assertThat(content.statusCode()).isEqualTo(status);
    }

    @Test
    void doesNotTellOthersWhetherThereIsEvidence() {
        var initiative = anInitiative().postedBy("fnv");
        var other = Token.contributorOf("cnv");
        var nothing = Api.as(other).get(Upload.ATTACHMENTS, initiative);
        var id = Upload.added(initiative, SampleFile.pdf());

        var something = Api.as(other).get(Upload.ATTACHMENTS, initiative);
        var known = Api.as(other).get(Upload.CONTENT, initiative, id);
        var unknown = Api.as(other).get(Upload.CONTENT, initiative, UUID.randomUUID());

        assertThat(something.asString()).isEqualTo(nothing.asString());
        known.then().statusCode(404).body("type", endsWith("/problems/unknown-attachment"));
        assertThat(known.<String>path("detail")).isEqualTo(unknown.path("detail"));
    }

    Stream<Arguments> changing() {
        return Stream.of(
                arguments(anInitiative(), Token.contributorOf("cnv"), 403),
                arguments(anInitiative(), Token.WITHOUT_ORGANISATION, 403),
                arguments(anInitiative(), Token.approverOf("fnv"), 403),
                arguments(anInitiative(), Token.SECRETARIAT, 403),
                arguments(anInitiative(), Token.AUDITOR, 403),
                arguments(aDraft(), Token.contributorOf("cnv"), 404),
                arguments(aDraft(), Token.WITHOUT_ORGANISATION, 404),
                arguments(aDraft(), Token.approverOf("fnv"), 403),
                arguments(aDraft(), Token.SECRETARIAT, 403));
    }

    @ParameterizedTest
    @MethodSource("changing")
    void letsNobodyElseAddOrRemove(Example example, String token, int status) throws Exception {
        var initiative = example.postedBy("fnv");
        var id = Upload.added(initiative, SampleFile.pdf());
        var kept = Folder.names(Folder.KEPT);

        var addition = Upload.by(token, SampleFile.pdf(), initiative);
        var removal = Api.as(token).delete(Upload.ATTACHMENT, initiative, id);

        assertThat(addition.statusCode()).isEqualTo(status);
        assertThat(removal.statusCode()).isEqualTo(status);
        assertThat(Folder.names(Folder.KEPT)).isEqualTo(kept);
        Api.as(Token.contributorOf("fnv"))
                .get(Upload.ATTACHMENTS, initiative)
                .then()
                .body("$", hasSize(1));
    }

    @Test
    void findsAnAttachmentUnderItsOwnInitiativeOnly() {
        var initiative = anInitiative().postedBy("fnv");
        var id = Upload.added(initiative, SampleFile.pdf());
        var other = anInitiative().postedBy("fnv");
        var own = Token.contributorOf("fnv");

        var one = Api.as(own).get(Upload.ATTACHMENT, other, id);
        var content = Api.as(own).get(Upload.CONTENT, other, id);
        var removal = Api.as(own).delete(Upload.ATTACHMENT, other, id);

        one.then().statusCode(404).body("type", endsWith("/problems/unknown-attachment"));
        content.then().statusCode(404);
        removal.then().statusCode(404);
    }

    @Test
    void knowsNoAttachmentsOfAnInitiativeThatIsNotThere() {
        var nowhere = UUID.randomUUID().toString();
        var own = Token.contributorOf("fnv");

        var list = Api.as(own).get(Upload.ATTACHMENTS, nowhere);
        var addition = Upload.of(SampleFile.pdf(), nowhere);

        list.then().statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
        addition.then().statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
    }
}
