package nl.stvda.voortgang.local.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.local.component.Await;
import nl.stvda.voortgang.local.component.Component;
import nl.stvda.voortgang.local.component.Http;
import nl.stvda.voortgang.local.component.Part;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.distributed.DistributedHerder;
import org.jspecify.annotations.Nullable;

/** One Kafka Connect worker in distributed mode, in this process: it keeps its state in Kafka, not here. */
public final class ConnectWorker implements Component {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Path log;
    private final String bootstrapServers;
    private final int port;

    /** Null while it does not run. */
    private volatile @Nullable Connect<DistributedHerder> connect;

    public ConnectWorker(Path log, String bootstrapServers, int port) {
        this.log = log;
        this.bootstrapServers = bootstrapServers;
        this.port = port;
    }

    @Override
    public Part part() {
        return Part.CONNECT;
    }

    @Override
    public Path log() {
        return log;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public synchronized void start() {
        Exits.intercept(part());
        connect = new ConnectDistributed().startConnect(settings());
    }

    /** The list of connectors is answered only by a worker that has joined its group and read its state. */
    @Override
    public void awaitReady() {
        Await.until(
                "it did not become ready",
                LIMIT,
                this::crash,
                () -> Http.get(url() + "/connectors").statusCode() == 200);
    }

    @Override
    public synchronized void stop() {
        var running = connect;
        connect = null;
        if (running != null) {
            running.stop();
            running.awaitStop();
        }
    }

    @Override
    public Optional<String> crash() {
        var running = connect;
        return Exits.of(part())
                .or(() -> running != null && running.herderTask().isDone()
                        ? Optional.of("ended by itself")
                        : Optional.empty());
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("group.id", "connect");
        settings.put("listeners", url());
        settings.put("rest.advertised.host.name", "localhost");
        settings.put("rest.advertised.port", Integer.toString(port));
        settings.put("config.storage.topic", "connect-configs");
        settings.put("offset.storage.topic", "connect-offsets");
        settings.put("status.storage.topic", "connect-status");
        for (var storage : new String[] {"config", "offset", "status"}) {
            settings.put(storage + ".storage.replication.factor", "1");
        }
        settings.put("offset.storage.partitions", "1");
        settings.put("status.storage.partitions", "1");
        settings.put("key.converter", "org.apache.kafka.connect.storage.StringConverter");
        settings.put("value.converter", "org.apache.kafka.connect.storage.StringConverter");
        settings.put("header.converter", "org.apache.kafka.connect.storage.StringConverter");
        // what was relayed is remembered every second, so that little is relayed twice after a crash
        settings.put("offset.flush.interval.ms", "1000");
        // the only worker gets its connector back at once after Kafka was away, not after five minutes
        settings.put("scheduled.rebalance.max.delay.ms", "0");
        // connectors are on the class path and name themselves: no search through every jar
        settings.put("plugin.discovery", "service_load");
        return settings;
    }
}
