package nl.stvda.voortgang.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.component.PlatformFailure;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** One Kafka node, broker and controller in one, in this process. */
public final class Broker implements Component {

    private final Path data;
    private final Path log;
    private final Path topics;
    private final int port;
    private final int controllerPort;

    /** Null while it does not run. */
    private @Nullable KafkaRaftServer server;

    public Broker(Path data, Path log, Path topics, int port, int controllerPort) {
        this.data = data;
        this.log = log;
        this.topics = topics;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public Path log() {
        return log;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public synchronized void start() {
        Exits.intercept(part());
        var settings = settings();
        format(settings);
        var started = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server = started;
        started.startup();
    }

    @Override
    public void awaitReady() {
        Topics.read(topics).make(bootstrapServers());
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public Optional<String> crash() {
        return Exits.of(part());
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@localhost:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort),
                "log.dirs",
                data.toString()));
        // a topic exists because somebody decided its partitions and its retention
        settings.put("auto.create.topics.enable", "false");
        // one node: everything that wants three copies has to be content with one
        for (var topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.put(topic + ".replication.factor", "1");
            settings.put(topic + ".num.partitions", "4");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // sized for one machine; the default for compaction alone is 128 MB of heap
        settings.put("log.cleaner.dedupe.buffer.size", "8388608");
        settings.put("num.io.threads", "4");
        settings.put("num.network.threads", "2");
        // after a crash the controller waits this long before it lets the same broker in again
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        return settings;
    }

    private void format(Properties settings) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(data);
            var file = data.resolveSibling("kafka.properties");
            try (var writer = Files.newBufferedWriter(file)) {
                settings.store(writer, "written by the launcher, read once to format the storage");
            }
            var output = new ByteArrayOutputStream();
            var code = StorageTool.execute(
                    new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()},
                    new PrintStream(output, true, StandardCharsets.UTF_8));
            if (code != 0) {
                throw new PlatformFailure("the storage was not formatted: " + output.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new PlatformFailure("%s cannot be written: %s".formatted(data, failure.getMessage()), failure);
        }
    }
}
