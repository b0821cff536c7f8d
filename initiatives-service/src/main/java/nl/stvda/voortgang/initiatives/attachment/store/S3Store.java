package nl.stvda.voortgang.initiatives.attachment.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.utils.BinaryUtils;
import software.amazon.awssdk.utils.Md5Utils;

/** Keeps each file as an object of a bucket. */
final class S3Store implements AttachmentStore, AutoCloseable {

    private static final String PREFIX = "attachments/";
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(2);
    private static final Duration SILENCE_LIMIT = Duration.ofSeconds(15);
    /** Of one use, all tries of the client together. */
    private static final Duration USE_LIMIT = Duration.ofSeconds(60);

    private final S3Client client;
    private final String bucket;

    S3Store(AttachmentsConfig.S3 config) {
        bucket = config.bucket();
        var builder = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(credentials(config))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT_LIMIT)
                        .socketTimeout(SILENCE_LIMIT))
                // not every server knows the client's own checksums; all compare the MD5 that is sent with a file
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(override -> override.apiCallTimeout(USE_LIMIT));
        config.endpoint()
                .ifPresent(endpoint -> builder.endpointOverride(endpoint).forcePathStyle(true));
        client = builder.build();
    }

    private static AwsCredentialsProvider credentials(AttachmentsConfig.S3 config) {
        if (config.accessKey().isPresent() != config.secretKey().isPresent()) {
            throw new IllegalStateException(
                    "Set both voortgang.attachments.s3.access-key and .secret-key, or neither of them");
        }
        return config.accessKey().isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        config.accessKey().get(), config.secretKey().get()))
                : DefaultCredentialsProvider.builder().build();
    }

    @Override
    public void keep(UUID key, Path file) throws IOException {
        var md5 = BinaryUtils.toBase64(Md5Utils.computeMD5Hash(file.toFile()));
        talk(() -> client.putObject(
                request -> request.bucket(bucket).key(name(key)).contentMD5(md5), RequestBody.fromFile(file)));
    }

    @Override
    public Content open(UUID key) throws IOException {
        var object =
                talk(() -> client.getObject(request -> request.bucket(bucket).key(name(key))));
        return new Content(object, object.response().contentLength());
    }

    @Override
    public void remove(UUID key) throws IOException {
        talk(() -> client.deleteObject(request -> request.bucket(bucket).key(name(key))));
    }

    @Override
    public void visitBefore(Instant moment, Visitor visitor) throws IOException {
        var pages = talk(() -> client.listObjectsV2Paginator(
                        request -> request.bucket(bucket).prefix(PREFIX))
                .iterator());
        while (talk(pages::hasNext)) {
            visitor.visit(keysBefore(moment, talk(pages::next).contents()));
        }
    }

    private static List<UUID> keysBefore(Instant moment, List<S3Object> objects) {
        return objects.stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .map(object -> object.key().substring(PREFIX.length()))
                .filter(name -> name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    private static String name(UUID key) {
        return PREFIX + key;
    }

    private static <T> T talk(Talk<T> talk) throws IOException {
        try {
            return talk.talk();
        } catch (NoSuchKeyException missing) {
            throw (IOException) new NoSuchFileException("No such object").initCause(missing);
        } catch (SdkException away) {
            throw new IOException("The bucket did not answer as it should", away);
        }
    }

    /** One use of the bucket. */
    @FunctionalInterface
    private interface Talk<T> {
        T talk();
    }

    @Override
    public void close() {
        client.close();
    }
}
