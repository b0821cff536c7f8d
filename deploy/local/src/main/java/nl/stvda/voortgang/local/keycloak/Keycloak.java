package nl.stvda.voortgang.local.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.local.component.AotCache;
import nl.stvda.voortgang.local.component.Await;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Http;
import nl.stvda.voortgang.local.component.Ledger;
import nl.stvda.voortgang.local.component.OwnedProcess;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.local.component.Progress;
import nl.stvda.voortgang.local.database.Databases;
import org.jspecify.annotations.Nullable;

/** Keycloak as a process, with the realm of the project. */
public final class Keycloak implements Component {

    public static final String ADMINISTRATOR = "demo";
    public static final String ADMINISTRATOR_PASSWORD = "demo-only-administrator";

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(8);
    private static final String REALM = "voortgang";

    private final Path log;
    private final KeycloakDistribution distribution;
    private final Path realmFile;
    private final Path overlay;
    private final Map<String, String> organisations;
    private final int port;
    private final int smtpPort;
    private final Databases databases;
    private final Ledger ledger;
    private final boolean makesCache;
    private final Progress progress;

    /** Null while it does not run. */
    private volatile @Nullable OwnedProcess process;
    /** Null before its first start. */
    private volatile @Nullable AotCache cache;

    /** {@code organisations} are those of another council, by code; without any, those of the overlay sign in. */
    public Keycloak(
            Path log,
            Path folderOfZip,
            Path cache,
            Path realmFile,
            Path overlay,
            Map<String, String> organisations,
            int port,
            int smtpPort,
            Databases databases,
            Ledger ledger,
            boolean makesCache,
            Progress progress) {
        this.log = log;
        this.distribution = new KeycloakDistribution(folderOfZip, cache, log);
        this.realmFile = realmFile;
        this.overlay = overlay;
        this.organisations = organisations;
        this.port = port;
        this.smtpPort = smtpPort;
        this.databases = databases;
        this.ledger = ledger;
        this.makesCache = makesCache;
        this.progress = progress;
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public Path log() {
        return log;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String realmUrl() {
        return url() + "/realms/" + REALM;
    }

    @Override
    public void start() {
        var home = distribution.prepare(progress);
        var made = new AotCache(home, KeycloakCommand.program(home), makesCache);
        cache = made;
        var command = new ProcessBuilder(KeycloakCommand.of(
                home,
                made.javaOptions(),
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--cache=local",
                "--spi-theme--folder--dir=" + realmFile.resolveSibling("themes"),
                "--db-url=" + databases.jdbcUrl("keycloak"),
                "--db-username=keycloak"));
        command.environment().put("KC_DB_PASSWORD", Databases.password("keycloak"));
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD);
        process = OwnedProcess.start(part(), command, log, ledger);
    }

    @Override
    public void awaitReady() {
        Await.until(
                "it did not become ready",
                LIMIT,
                this::crash,
                () -> Http.get(url() + "/realms/master").statusCode() == 200);
        try {
            if (Http.get(realmUrl()).statusCode() == 404) {
                importRealm();
            }
        } catch (IOException failure) {
            throw new PlatformFailure("the realm could not be imported: " + failure.getMessage(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("stopped while the realm was imported", interruption);
        }
    }

    private void importRealm() throws IOException, InterruptedException {
        var token = Http.send(Http.form(
                url() + "/realms/master/protocol/openid-connect/token",
                "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                        .formatted(ADMINISTRATOR, ADMINISTRATOR_PASSWORD)));
        var answer = Http.send(Http.json(url() + "/admin/realms")
                .header(
                        "Authorization",
                        "Bearer "
                                + new ObjectMapper()
                                        .readTree(token.body())
                                        .path("access_token")
                                        .asText())
                .POST(BodyPublishers.ofString(RealmFile.read(realmFile, overlay, smtpPort, organisations))));
        if (answer.statusCode() != 201) {
            throw new PlatformFailure(
                    "%s with %s was refused: %d %s".formatted(realmFile, overlay, answer.statusCode(), answer.body()));
        }
    }

    @Override
    public void stop() {
        var running = process;
        var made = cache;
        process = null;
        if (running != null && made != null && running.stop(made.grace(GRACE))) {
            made.keep();
        }
    }

    @Override
    public Optional<String> crash() {
        var running = process;
        return running == null ? Optional.empty() : running.crash();
    }
}
