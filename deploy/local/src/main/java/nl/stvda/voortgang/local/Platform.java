package nl.stvda.voortgang.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stvda.voortgang.local.Ports.Port;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Components;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.local.component.Progress;
import nl.stvda.voortgang.local.database.Databases;
import nl.stvda.voortgang.local.demo.Addresses;
import nl.stvda.voortgang.local.demo.Council;
import nl.stvda.voortgang.local.demo.CouncilContent;
import nl.stvda.voortgang.local.demo.DemoRound;
import nl.stvda.voortgang.local.demo.Loading;
import nl.stvda.voortgang.local.kafka.Broker;
import nl.stvda.voortgang.local.kafka.ConnectWorker;
import nl.stvda.voortgang.local.kafka.OutboxRelay;
import nl.stvda.voortgang.local.keycloak.Keycloak;
import nl.stvda.voortgang.local.mail.Mail;
import nl.stvda.voortgang.local.mail.MailCatcher;
import nl.stvda.voortgang.local.service.ServiceProcess;
import nl.stvda.voortgang.local.service.Speed;

/** The whole platform, running on this machine. One at a time in a JVM. */
public final class Platform implements AutoCloseable {

    /** Those of the Stichting, whose people the demo realm has. */
    private static final List<String> MEMBERS =
            List.of("fnv", "cnv", "vcp", "vno-ncw", "mkb-nederland", "lto-nederland");

    private final Ports ports;
    private final DataDirectory data;
    private final Databases databases;
    private final Broker broker;
    private final ConnectWorker connect;
    private final MailCatcher mail;
    private final Keycloak keycloak;
    private final List<ServiceProcess> services;
    private final Components components;
    private final List<String> organisations;

    private Platform(Builder builder) {
        ports = builder.ports;
        organisations = builder.council
                .map(council -> List.copyOf(council.organisations().keySet()))
                .orElse(MEMBERS);
        data = new DataDirectory(builder.dataDirectory());
        var root = builder.root();
        var deploy = root.resolve("deploy");
        databases = new Databases(
                data.resolve("postgresql"), data.log("postgresql"), ports.of(Port.POSTGRESQL), data.ledger());
        broker = new Broker(
                data.resolve("kafka"),
                data.log("kafka"),
                deploy.resolve("kafka").resolve("topics.json"),
                ports.of(Port.KAFKA),
                ports.of(Port.KAFKA_CONTROLLER));
        connect = new ConnectWorker(data.log("connect"), broker.bootstrapServers(), ports.of(Port.CONNECT));
        var connector = deploy.resolve("connect").resolve("outbox.json");
        var relays = Stream.of(Part.INITIATIVES_RELAY, Part.REPORTS_RELAY)
                .map(part -> new OutboxRelay(
                        part,
                        part == Part.REPORTS_RELAY ? "reports" : "initiatives",
                        data.log("connect"),
                        connector,
                        connect.url(),
                        databases));
        mail = new MailCatcher(data.log("launcher"), ports.of(Port.SMTP), ports.of(Port.MAIL_WEB));
        keycloak = new Keycloak(
                data.log("keycloak"),
                deploy.resolve("local").resolve("target").resolve("keycloak"),
                cache(),
                deploy.resolve("keycloak").resolve("voortgang-realm.json"),
                deploy.resolve("keycloak").resolve("demo-overlay.json"),
                builder.council.map(Council::organisations).orElseGet(LinkedHashMap::new),
                ports.of(Port.KEYCLOAK),
                ports.of(Port.SMTP),
                databases,
                data.ledger(),
                builder.makesCaches,
                builder.progress);
        var environments = new Services(
                ports,
                databases,
                broker.bootstrapServers(),
                keycloak.url(),
                keycloak.realmUrl(),
                data.resolve("attachments"));
        services = List.of(
                service(Part.INITIATIVES_SERVICE, builder, environments.initiatives()),
                service(Part.REPORTS_SERVICE, builder, environments.reports()),
                service(Part.NOTIFICATIONS_SERVICE, builder, environments.notifications()));
        var addresses = new Addresses(keycloak.realmUrl(), initiativesUrl(), reportsUrl());
        var demo = new Loading(
                builder.council
                        .<Loading.Content>map(council -> new CouncilContent(council, addresses))
                        .orElseGet(() -> new DemoRound(deploy.resolve("demo"), addresses)),
                data.resolve("demo-loaded"),
                data.log("launcher"),
                builder.progress);
        components = new Components(
                Stream.of(Stream.of(databases, broker, connect, mail, keycloak, demo), relays, services.stream())
                        .<Component>flatMap(Function.identity())
                        .filter(component -> builder.parts.contains(component.part()))
                        .toList(),
                builder.later);
    }

    private ServiceProcess service(Part part, Builder builder, Map<String, String> environment) {
        return new ServiceProcess(
                part,
                builder.root(),
                builder.speed,
                builder.makesCaches,
                data.log(part.label()),
                ports.url(Services.management(part)),
                builder.with(environment),
                data.ledger());
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("voortgang");
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Starts one part again, and returns when it is ready. */
    public void start(Part part) {
        components.start(part);
    }

    /** Stops one part in good order and leaves the others running. */
    public void stop(Part part) {
        components.stop(part);
    }

    /** Ends a service as a crash would. */
    public void kill(Part part) {
        components.forget(part);
        service(part).kill();
    }

    /** The process of a service, while it runs. */
    public Optional<Long> pid(Part part) {
        return service(part).pid();
    }

    private ServiceProcess service(Part part) {
        return services.stream()
                .filter(service -> service.part() == part)
                .findFirst()
                .orElseThrow(() -> new PlatformFailure("%s is no process of its own".formatted(part.label())));
    }

    /** Stops everything. */
    public void stop() {
        components.stopAll();
        data.ledger().close();
    }

    @Override
    public void close() {
        stop();
    }

    /** Returns when it was stopped, fails when a part ended by itself. */
    void awaitEnd() {
        components.awaitEnd();
    }

    /** Codes of those for whom people and systems sign in. */
    List<String> organisations() {
        return organisations;
    }

    public String keycloakUrl() {
        return keycloak.url();
    }

    /** The issuer of the tokens. */
    public String realmUrl() {
        return keycloak.realmUrl();
    }

    public String initiativesUrl() {
        return ports.url(Port.INITIATIVES);
    }

    public String reportsUrl() {
        return ports.url(Port.REPORTS);
    }

    public String notificationsUrl() {
        return ports.url(Port.NOTIFICATIONS);
    }

    /** Where a service tells operators how it is: health and metrics. */
    public String managementUrl(Part service) {
        return ports.url(Services.management(service));
    }

    public String connectUrl() {
        return connect.url();
    }

    public String mailUrl() {
        return ports.url(Port.MAIL_WEB);
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public String jdbcUrl(String database) {
        return databases.jdbcUrl(database);
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return databases.connect(database);
    }

    /** What the mail catcher has caught. */
    public List<Mail> mails() {
        return mail.mails();
    }

    public Path log(Part part) {
        return data.log(part.label());
    }

    /** What to start, where. Without anything said: all of it, on the usual ports, in {@code data/}. */
    public static final class Builder {

        private final Set<Part> parts = EnumSet.allOf(Part.class);
        private final Set<Part> later = EnumSet.noneOf(Part.class);
        private Ports ports = Ports.standard();
        private Progress progress = Progress.SILENT;
        private Speed speed = Speed.LASTING;
        private boolean makesCaches;
        private final Map<String, String> settings = new HashMap<>();
        private Optional<Path> dataDirectory = Optional.empty();
        private Optional<Council> council = Optional.empty();
        private boolean fresh;

        private Builder() {}

        /** Begins with the council that this file says, instead of the Stichting and the demo round. */
        public Builder council(Path file) {
            var read = Council.read(file);
            council = Optional.of(read);
            settings.putAll(read.settings());
            return this;
        }

        public Builder dataDirectory(Path directory) {
            dataDirectory = Optional.of(directory);
            return this;
        }

        /** Forgets what an earlier run kept. */
        public Builder fresh() {
            fresh = true;
            return this;
        }

        public Builder ports(Ports wanted) {
            ports = wanted;
            return this;
        }

        public Builder progress(Progress follower) {
            progress = follower;
            return this;
        }

        public Builder without(Part... unwanted) {
            parts.removeAll(Arrays.asList(unwanted));
            return this;
        }

        public Builder only(Part... wanted) {
            parts.retainAll(Arrays.asList(wanted));
            return this;
        }

        /** Leaves these for {@link Platform#start(Part)}. */
        public Builder later(Part... postponed) {
            later.addAll(Arrays.asList(postponed));
            return this;
        }

        /** What the services are to be quick at; unless it is said, at lasting work. */
        public Builder speed(Speed wanted) {
            speed = wanted;
            return this;
        }

        /** Lets the first run after a build make what starts the next ones sooner; it takes its time when it stops. */
        public Builder makingCaches() {
            makesCaches = true;
            return this;
        }

        /** Gives the services a setting, as an environment variable. */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        private Map<String, String> with(Map<String, String> environment) {
            var changed = new HashMap<>(environment);
            changed.putAll(settings);
            return changed;
        }

        /** Starts everything and returns when all of it is ready; on failure nothing is left running. */
        public Platform start() {
            var platform = create();
            try {
                platform.components.startAll(progress);
            } catch (RuntimeException failure) {
                platform.stop();
                throw failure;
            }
            return platform;
        }

        /** Everything is checked and nothing started yet. */
        Platform create() {
            var platform = new Platform(this);
            platform.data.open(fresh, progress);
            Logs.into(platform.data.resolve("logs"));
            var taken = ports.taken(parts);
            if (!taken.isEmpty()) {
                platform.data.ledger().close();
                throw new PlatformFailure(String.join("\n", taken));
            }
            return platform;
        }

        void startAll(Platform platform) {
            platform.components.startAll(progress);
        }

        private Path dataDirectory() {
            return dataDirectory.orElseGet(() -> root().resolve("data"));
        }

        /** The repository: the nearest folder upwards that holds {@code deploy/local}. */
        private Path root() {
            return Stream.iterate(
                            Optional.of(Path.of("").toAbsolutePath()),
                            Optional::isPresent,
                            folder -> folder.map(Path::getParent))
                    .flatMap(Optional::stream)
                    .filter(folder -> Files.isDirectory(folder.resolve("deploy").resolve("local")))
                    .findFirst()
                    .orElseThrow(() -> new PlatformFailure("start this inside the repository"));
        }
    }
}
