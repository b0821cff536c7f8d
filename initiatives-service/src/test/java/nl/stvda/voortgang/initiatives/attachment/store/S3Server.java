package nl.stvda.voortgang.initiatives.attachment.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A server that speaks S3 and checks signatures, in a process of its own on a free port, with one bucket. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "evidence";
    static final String ACCESS_KEY = "demo-only-s3";
    static final String SECRET_KEY = "demo-only-s3-secret";

    private static final Path PROGRAM = Path.of("target", "s3-server", "s3proxy-jar-with-dependencies.jar");
    private static final Pattern STARTED = Pattern.compile(".*Started ServerConnector.*127\\.0\\.0\\.1:(\\d+).*");

    private final Process process;
    private final URI address;

    private S3Server(Process process) throws IOException {
        this.process = process;
        address = URI.create("http://127.0.0.1:" + port());
    }

    static S3Server start(Path folder) throws IOException {
        var configuration = Files.writeString(folder.resolve("s3.properties"), """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient-nio2
                jclouds.identity=unused
                jclouds.credential=unused
                """.formatted(ACCESS_KEY, SECRET_KEY));
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ProcessBuilder(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                PROGRAM.toAbsolutePath().toString(),
                "--properties",
                configuration.toString());
        var server = new S3Server(command.redirectErrorStream(true).start());
        server.makeBucket();
        return server;
    }

    /** It says on which port it listens, and goes on talking to nobody. */
    private String port() throws IOException {
        var output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var started = STARTED.matcher(line);
            if (started.matches()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return started.group(1);
            }
        }
        throw new IOException("The S3 server did not start");
    }

    private void makeBucket() {
        try (var client = S3Client.builder()
                .endpointOverride(address)
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .build()) {
            client.createBucket(request -> request.bucket(BUCKET));
        }
    }

    AttachmentsConfig.S3 settings() {
        return settings(SECRET_KEY);
    }

    AttachmentsConfig.S3 settings(String secretKey) {
        return new Settings(BUCKET, "us-east-1", Optional.of(address), Optional.of(ACCESS_KEY), Optional.of(secretKey));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    record Settings(
            String bucket,
            String region,
            Optional<URI> endpoint,
            Optional<String> accessKey,
            Optional<String> secretKey)
            implements AttachmentsConfig.S3 {}
}
