package nl.stvda.voortgang.initiatives.attachment;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@TestProfile(AttachmentQuotaTest.SmallQuota.class)
class AttachmentQuotaTest {

    private static final int FILES = 3;
    private static final int BYTES = 200_000;

    private final SampleFile file = SampleFile.ofEachType().getFirst();

    @Test
    void refusesMoreFilesThanAnOrganisationMayKeepAndTellsHowMuchIsUsed() {
        for (var count = 0; count < FILES; count++) {
            by("cnv").statusCode(201);
        }

        by("cnv")
                .statusCode(409)
                .body("type", endsWith("/problems/attachment-quota-exceeded"))
                .body(
                        "detail",
                        equalTo("cnv keeps 3 of 3 attachments and %d of %d bytes; this file has %d bytes."
                                .formatted(3 * file.bytes().length, BYTES, file.bytes().length)));
        Upload.by(Token.contributorOf("vcp"), file, anInitiative().postedBy("vcp"))
                .then()
                .statusCode(201);
    }

    @Test
    void refusesMoreBytesThanAnOrganisationMayKeep() {
        var large = SampleFile.pdfOf(BYTES * 2 / 3);
        var initiative = anInitiative().postedBy("fnv");
        Upload.by(Token.contributorOf("fnv"), large, initiative).then().statusCode(201);

        var another = SampleFile.pdfOf(BYTES * 2 / 3);
        Upload.by(Token.contributorOf("fnv"), another, initiative)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/attachment-quota-exceeded"));

        by("fnv").statusCode(201);
    }

    @Test
    void hasRoomAgainWhenOneIsRemoved() {
        var initiative = anInitiative().postedBy("mkb-nederland");
        var token = Token.contributorOf("mkb-nederland");
        String id = Upload.by(token, file, initiative).path("id");
        by("mkb-nederland").statusCode(201);
        by("mkb-nederland").statusCode(201);
        by("mkb-nederland").statusCode(409);

        Api.as(token).delete(Upload.ATTACHMENT, initiative, id).then().statusCode(204);

        by("mkb-nederland").statusCode(201);
    }

    @Test
    void answersTheSameBytesWithTheAttachmentThatIsThereAlsoWhereNoRoomIs() {
        var initiative = anInitiative().postedBy("lto-nederland");
        var token = Token.contributorOf("lto-nederland");
        Upload.by(token, file, initiative).then().statusCode(201);
        by("lto-nederland").statusCode(201);
        by("lto-nederland").statusCode(201);

        Upload.by(token, file, initiative).then().statusCode(200);
    }

    @Test
    void letsManyAtOnceTakeNoMoreThanThereIs() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var initiatives = IntStream.range(0, 8)
                    .mapToObj(_ -> anInitiative().postedBy("vno-ncw"))
                    .toList();
            var answers = initiatives.stream()
                    .map(initiative -> threads.submit(() -> Upload.by(Token.contributorOf("vno-ncw"), file, initiative)
                            .statusCode()))
                    .toList();

            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .filteredOn(status -> status == 201)
                    .hasSize(FILES);
        }
    }

    private ValidatableResponse by(String organisation) {
        return Upload.by(Token.contributorOf(organisation), file, anInitiative().postedBy(organisation))
                .then();
    }

    /** Little room, so that it is soon full. */
    public static final class SmallQuota implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "voortgang.attachments.quota.files", String.valueOf(FILES),
                    "voortgang.attachments.quota.bytes", String.valueOf(BYTES));
        }
    }
}
