package nl.stvda.voortgang.initiatives.attachment;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.attachment.store.AttachmentStore;
import nl.stvda.voortgang.initiatives.attachment.store.AttachmentsConfig;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class AttachmentSweepTest {

    private static final String FNV = Token.contributorOf("fnv");

    @Inject
    AttachmentStore store;

    @Inject
    Leftovers leftovers;

    @Inject
    Incoming incoming;

    @Inject
    AttachmentsConfig config;

    @Inject
    Clock clock;

    private void sweepIn(Duration time) {
        var later = clock.instant().plus(time);
        new AttachmentSweep(store, leftovers, incoming, config).remove(later, 1000);
    }

    private void sweepBeforeTheGraceIsOver() {
        sweepIn(config.grace().minusMinutes(1));
    }

    private void sweepWhenTheGraceIsOver() {
        sweepIn(config.grace().plusMinutes(1));
    }

    @Test
    void removesTheFileOfARemovedAttachmentWhenTheGraceIsOver() throws IOException {
        var initiative = anInitiative().postedBy("fnv");
        var id = Upload.added(initiative, SampleFile.pdf());
        Api.as(FNV).delete(Upload.ATTACHMENT, initiative, id).then().statusCode(204);

        sweepBeforeTheGraceIsOver();
        var during = Folder.names(Folder.KEPT);
        sweepWhenTheGraceIsOver();
        var after = Folder.names(Folder.KEPT);

        assertThat(during).contains(id);
        assertThat(after).doesNotContain(id);
    }

    @Test
    void removesAFileWithoutAnAttachmentWhenTheGraceIsOver() throws IOException {
        var stranger = UUID.randomUUID().toString();
        Upload.added(anInitiative().postedBy("fnv"), SampleFile.pdf());
        Files.writeString(Folder.KEPT.resolve(stranger), "kept, and then the service crashed");

        sweepBeforeTheGraceIsOver();
        var during = Folder.names(Folder.KEPT);
        sweepWhenTheGraceIsOver();
        var after = Folder.names(Folder.KEPT);

        assertThat(during).contains(stranger);
        assertThat(after).doesNotContain(stranger);
    }

    @Test
    void leavesTheFilesOfAttachmentsForEver() {
        var initiative = anInitiative().postedBy("fnv");
        var file = SampleFile.pdf();
        var id = Upload.added(initiative, file);

        sweepIn(Duration.ofDays(10_000));

        assertThat(Api.as(FNV).get(Upload.CONTENT, initiative, id).asByteArray())
                .isEqualTo(file.bytes());
    }

    @Test
    void removesUploadsThatACrashCutOff() throws IOException {
        Upload.added(anInitiative().postedBy("fnv"), SampleFile.pdf());
        Files.writeString(Folder.INCOMING.resolve("upload-of-a-process-that-died"), "half of");

        sweepBeforeTheGraceIsOver();
        var during = Folder.names(Folder.INCOMING);
        sweepWhenTheGraceIsOver();
        var after = Folder.names(Folder.INCOMING);

        assertThat(during).hasSize(1);
        assertThat(after).isEmpty();
    }
}
