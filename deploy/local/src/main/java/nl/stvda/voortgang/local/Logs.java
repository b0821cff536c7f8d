package nl.stvda.voortgang.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.logging.log4j.core.config.Configurator;

/** Sends what Kafka, Connect and the launcher itself log to a file for each, in the data directory. */
final class Logs {

    private Logs() {}

    static void into(Path folder) {
        System.setProperty("voortgang.logs", folder.toString());
        try {
            URI configuration = Objects.requireNonNull(Logs.class.getResource("/voortgang-log4j2.xml"))
                    .toURI();
            Configurator.reconfigure(configuration);
            // the JDK looks for its own logging on first use, and virtual threads that do so together wait for ever
            System.getLogger(Logs.class.getName());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
