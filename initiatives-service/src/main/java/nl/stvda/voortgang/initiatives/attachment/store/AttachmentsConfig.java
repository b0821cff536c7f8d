package nl.stvda.voortgang.initiatives.attachment.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** Where attachments are kept. */
@ConfigMapping(prefix = "voortgang.attachments")
public interface AttachmentsConfig {

    /** {@code folder} keeps the files in the folder below; {@code s3} keeps them in a bucket. */
    @WithDefault("folder")
    Kind store();

    /**
     * A folder for this service alone, made when it is not there. Uploads under way are in it, with either store; with
     * {@code folder} the attachments too, so it must be on a disk that lasts, and instances of this service share it.
     */
    Path folder();

    /**
     * How long a file stays that belongs to no attachment, because its upload was cut off or its attachment was removed.
     * At least an hour: an upload keeps its file before it is an attachment. Longer than a backup takes.
     */
    @WithDefault("P1D")
    @DurationMin(hours = 1)
    Duration grace();

    /** The bucket, with {@code s3}. */
    Optional<S3> s3();

    /** The kinds of stores. */
    enum Kind {
        FOLDER,
        S3
    }

    /** A bucket that is there already, in Amazon S3 or in a server that speaks its protocol. */
    interface S3 {

        /** The bucket; files are in it as {@code attachments/<id>}. */
        String bucket();

        /** Its region; a server of another make usually takes {@code us-east-1}. */
        String region();

        /** The address of a server other than Amazon's; buckets are addressed by path then. */
        Optional<URI> endpoint();

        /** The access key; without it, the usual places are asked: environment, profile, role of the machine. */
        Optional<String> accessKey();

        /** The secret of the access key. */
        Optional<String> secretKey();
    }
}
