package nl.stvda.voortgang.initiatives.attachment.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Makes the store that the configuration asks for, at start, so that a wrong setting is seen there. */
final class AttachmentStores {

    private AttachmentStores() {}

    @Startup
    @Singleton
    @Produces
    static AttachmentStore store(AttachmentsConfig config) {
        return switch (config.store()) {
            case FOLDER -> new FolderStore(config.folder());
            case S3 ->
                new S3Store(config.s3()
                        .orElseThrow(() -> new IllegalStateException(
                                "voortgang.attachments.store is s3: set voortgang.attachments.s3.bucket and .region")));
        };
    }

    static void close(@Disposes AttachmentStore store) throws IOException {
        if (store instanceof S3Store s3) {
            s3.close();
        }
    }
}
