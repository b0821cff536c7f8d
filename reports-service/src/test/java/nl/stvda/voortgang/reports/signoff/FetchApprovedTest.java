package nl.stvda.voortgang.reports.signoff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.canonical.Sha256;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job of deploy/jobs, as cron runs it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class FetchApprovedTest {

    private static final String JOB = "../deploy/jobs/fetch-approved";
    private static final String VERIFY = "../deploy/jobs/verify-package";

    @Inject
    DataSource dataSource;

    @TempDir
    Path folder;

    private final List<CountDownLatch> held = new ArrayList<>();
    private final List<Process> jobs = new ArrayList<>();
    private HttpServer others;
    private TestRound round;

    /** Stands in for the realm, which gives tokens, and for a service that is slow or lies. */
    @BeforeEach
    void start() throws IOException {
        Members.register(dataSource);
        round = TestRound.in(dataSource);
        Files.writeString(folder.resolve("secret"), "secret");
        others = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        others.createContext(
                "/token", exchange -> answer(exchange, "{\"access_token\":\"%s\"}".formatted(Token.SUBMISSION_JOB)));
        others.start();
    }

    @AfterEach
    void stop() {
        // whatever a test left waiting, so that its failure does not become a hang
        held.forEach(CountDownLatch::countDown);
        jobs.forEach(Process::destroyForcibly);
        others.stop(0);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void serve(String content, String hash, CountDownLatch asked, CountDownLatch go) {
        held.add(go);
        others.createContext("/v1/rounds/%s/approved".formatted(round.id()), exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"%s\"".formatted(hash));
            exchange.getResponseHeaders().add("Content-Location", "/v1/rounds/%s/snapshots/1".formatted(round.id()));
            answer(exchange, content);
        });
        others.createContext("/v1/rounds/%s/snapshots/1/signatures".formatted(round.id()), exchange -> {
            asked.countDown();
            try {
                go.await();
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, "{}");
        });
        others.createContext(
                "/v1/rounds/%s/snapshots/1/certificate".formatted(round.id()), exchange -> answer(exchange, "{}"));
    }

    private String other() {
        return "http://localhost:" + others.getAddress().getPort();
    }

    private static String service() {
        return "%s:%d".formatted(RestAssured.baseURI, RestAssured.port);
    }

    private Process start(String reports) throws IOException {
        var job = new ProcessBuilder(JOB, round.id(), folder.resolve("packages").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        job.environment().put("REPORTS_URL", reports);
        job.environment().put("TOKEN_URL", other() + "/token");
        job.environment().put("CLIENT_ID", "submission-job");
        job.environment().put("CLIENT_SECRET_FILE", folder.resolve("secret").toString());
        var started = job.start();
        jobs.add(started);
        return started;
    }

    private int run(String reports) throws Exception {
        return start(reports).waitFor();
    }

    private List<String> packages() throws IOException {
        try (var found = Files.list(folder.resolve("packages"))) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    private Path file(String name) {
        return folder.resolve("packages").resolve(round.id() + "-1").resolve(name);
    }

    @Test
    void writesWhatIsApprovedOnce() throws Exception {
        round.approved();

        assertThat(run(service())).as(Files.readString(folder.resolve("out"))).isZero();

        assertThat(packages()).containsExactly(round.id() + "-1");
        var content = Files.readString(file("content.json"));
        assertThat(Sha256.hex(content)).isEqualTo(Files.readString(file("hash")).strip());
        assertThat(Files.readString(file("approvals.json"))).contains("\"state\":\"approved\"");
        var written = Files.getLastModifiedTime(file("hash"));
        assertThat(run(service())).isZero();
        assertThat(Files.readString(folder.resolve("out"))).startsWith("nothing new");
        assertThat(Files.getLastModifiedTime(file("hash"))).isEqualTo(written);
    }

    @Test
    void saysThatNothingIsApprovedYet() throws Exception {
        round.freeze();

        assertThat(run(service())).isEqualTo(3);

        assertThat(packages()).isEmpty();
        assertThat(Files.readString(folder.resolve("out"))).contains("waits for");
    }

    @Test
    void writesOnePackageWhenItRunsTwiceAtOnce() throws Exception {
        var asked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        serve("{}", Sha256.hex("{}"), asked, go);
        var first = start(other());
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

        var second = start(other());

        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(5);
        go.countDown();
        assertThat(first.waitFor()).isZero();
        assertThat(packages()).containsExactly(round.id() + "-1");
    }

    @Test
    void leavesNoPackageWhenItIsKilledAndWritesItTheNextTime() throws Exception {
        round.approved();
        var asked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        serve("{}", Sha256.hex("{}"), asked, go);
        var killed = start(other());
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();
        go.countDown();

        assertThat(packages()).allMatch(name -> name.startsWith("."));
        assertThat(run(service())).isZero();
        assertThat(packages()).containsExactly(round.id() + "-1");
    }

    @Test
    void keepsNothingThatIsNotWhatWasSigned() throws Exception {
        serve("{\"changed\":true}", Sha256.hex("{}"), new CountDownLatch(1), new CountDownLatch(0));

        assertThat(run(other())).isEqualTo(4);

        assertThat(packages()).isEmpty();
    }

    @Test
    void saysThatTheServiceIsAway() throws Exception {
        assertThat(run("http://localhost:1")).isEqualTo(2);

        assertThat(packages()).isEmpty();
    }

    @Test
    void givesTheSameContentAsTheService() throws Exception {
        round.approved();
        run(service());

        var served = Api.as(Token.AUDITOR).get(round.path("/snapshots/1")).asByteArray();

        assertThat(Files.readAllBytes(file("content.json"))).isEqualTo(served);
        assertThat(Stream.of("hash", "SHA256SUMS").map(this::file))
                .allSatisfy(name -> assertThat(name).exists());
    }

    private String verify(String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(VERIFY, file("").toString()), Stream.of(arguments))
                .toList();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("verified").toFile())
                .start();
        jobs.add(process);
        return "%d %s".formatted(process.waitFor(), Files.readString(folder.resolve("verified")));
    }

    private String savedChain() throws IOException {
        var chain = folder.resolve("chain");
        Files.write(chain, Api.as(Token.AUDITOR).get("/v1/audit/chain").asByteArray());
        return chain.toString();
    }

    private static void replace(Path file, String text, String other) throws IOException {
        var content = Files.readString(file);
        assertThat(content).contains(text);
        Files.writeString(file, content.replaceFirst(Pattern.quote(text), other));
    }

    /** As somebody would who wants the package to look whole. */
    private void sumAnew() throws Exception {
        new ProcessBuilder("sh", "-c", "sha256sum *.json *.log > SHA256SUMS")
                .directory(file("").toFile())
                .start()
                .waitFor();
    }

    @Test
    void writesACertificateThatIsVerifiedWithTheLog() throws Exception {
        round.says("closing", "Tot slot").approved();
        run(service());

        assertThat(verify(savedChain()))
                .startsWith("0 whole")
                .contains(
                        Files.readString(file("hash")).strip(),
                        "\"action\":\"signature.approve\"",
                        "\"organisation\":\"fnv\"");
        assertThat(verify()).startsWith("0 whole").contains("without CHAIN");
    }

    @Test
    void writesACertificateInWhichAChangeIsFound() throws Exception {
        round.approved();
        run(service());
        var chain = Path.of(savedChain());

        replace(chain, round.id(), "other-" + round.id());
        assertThat(verify(chain.toString())).startsWith("1 broken: line");
        replace(file("certificate.log"), "\"organisation\":\"fnv\"", "\"organisation\":\"fnx\"");
        assertThat(verify()).startsWith("1 broken: a file");
        sumAnew();
        assertThat(verify(savedChain())).contains("1 whole", "broken: the chain does not have this entry", "fnx");
        replace(file("certificate.log"), "\"organisation\":\"fnx\"", "\"organisation\":\"fnv\"");
        replace(file("certificate.json"), "\"logHash\":\"", "\"logHash\":\"0");
        sumAnew();
        assertThat(verify()).contains("1 broken: the certificate names no entry");
        replace(file("content.json"), "{", "{ ");
        sumAnew();
        assertThat(verify()).contains("1 broken: content.json");
    }
}
