package nl.stvda.voortgang.initiatives.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both stores keep the same promises; the one for S3 is held against a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentStoreTest {

    @TempDir
    private static Path folder;

    private S3Server server;
    private S3Store s3;

    @BeforeAll
    void startServer() throws IOException {
        server = S3Server.start(folder);
        s3 = new S3Store(server.settings());
    }

    @AfterAll
    void stopServer() {
        s3.close();
        server.close();
    }

    Stream<AttachmentStore> stores() {
        return Stream.of(new FolderStore(folder), s3);
    }

    private Path aFile(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload-", ""), bytes);
    }

    private static byte[] someBytes(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private UUID kept(AttachmentStore store, byte[] bytes) throws IOException {
        var key = UUID.randomUUID();
        store.keep(key, aFile(bytes));
        return key;
    }

    private static byte[] read(AttachmentStore store, UUID key) throws IOException {
        try (var bytes = store.open(key).bytes()) {
            return bytes.readAllBytes();
        }
    }

    private static List<UUID> before(AttachmentStore store, Instant moment) throws IOException {
        var seen = new ArrayList<UUID>();
        store.visitBefore(moment, seen::addAll);
        return seen;
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void givesBackWhatItKeeps(AttachmentStore store) throws IOException {
        var bytes = someBytes(3 * 1024 * 1024 + 1);

        var key = kept(store, bytes);

        assertThat(read(store, key)).isEqualTo(bytes);
        try (var content = store.open(key).bytes()) {
            assertThat(store.open(key).size()).isEqualTo(bytes.length);
            assertThat(content.read()).isEqualTo(bytes[0] & 0xff);
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void saysThatAFileIsNotThere(AttachmentStore store) {
        assertThatThrownBy(() -> store.open(UUID.randomUUID())).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void removesOnceAndAgain(AttachmentStore store) throws IOException {
        var key = kept(store, someBytes(10));

        store.remove(key);
        store.remove(key);

        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void showsWhatItKeepsSinceBeforeAMoment(AttachmentStore store) throws IOException {
        var key = kept(store, someBytes(10));

        var soon = before(store, Instant.now().plus(Duration.ofMinutes(5)));
        var earlier = before(store, Instant.now().minus(Duration.ofMinutes(5)));

        assertThat(soon).contains(key);
        assertThat(earlier).doesNotContain(key);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("stores")
    void showsMoreThanOnePage(AttachmentStore store) throws IOException {
        for (var number = 0; number < 1_001; number++) {
            kept(store, new byte[] {1});
        }

        var seen = before(store, Instant.now().plus(Duration.ofMinutes(5)));

        assertThat(seen).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
    }

    @Test
    void leavesFilesOfOthersInTheFolderAlone() throws IOException {
        var store = new FolderStore(folder);
        kept(store, someBytes(1));
        var stranger = Files.writeString(folder.resolve("kept").resolve("README"), "not ours");
        Files.setLastModifiedTime(stranger, FileTime.from(Instant.EPOCH));

        var seen = before(store, Instant.now().plus(Duration.ofMinutes(5)));

        assertThat(seen).isNotEmpty().allSatisfy(key -> assertThat(key).isNotNull());
        assertThat(stranger).exists();
    }

    @Test
    void hasNothingToShowBeforeTheFirstFile() throws IOException {
        var store = new FolderStore(folder.resolve("unused"));

        assertThat(before(store, Instant.now())).isEmpty();
    }

    @Test
    void signsWhatItSends() throws IOException {
        var bytes = someBytes(100);
        var file = aFile(bytes);

        try (var stranger = new S3Store(server.settings("demo-only-wrong"))) {
            assertThatThrownBy(() -> stranger.keep(UUID.randomUUID(), file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void failsWhenTheServerIsAway() throws Exception {
        var bytes = someBytes(100);
        var file = aFile(bytes);
        var other = S3Server.start(folder);
        try (var store = new S3Store(other.settings())) {
            var key = kept(store, bytes);
            other.close();

            assertThatThrownBy(() -> store.keep(UUID.randomUUID(), file)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.open(key))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> before(store, Instant.now())).isInstanceOf(IOException.class);
        }
    }
}
