package nl.stvda.voortgang.local.service;

import java.util.List;

/** What a service is to be quick at: the JDK's second compiler makes it faster in the end, and slower until then. */
public enum Speed {
    /** Starts with half the work and takes less memory: for the local run and for tests. */
    STARTING("-XX:TieredStopAtLevel=1"),
    /** Runs as it would in production: for measurements. */
    LASTING;

    private final List<String> javaOptions;

    Speed(String... javaOptions) {
        this.javaOptions = List.of(javaOptions);
    }

    List<String> javaOptions() {
        return javaOptions;
    }
}
