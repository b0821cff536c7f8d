package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;

/** What a service takes: memory as the system counts it, and time from start to ready. */
record ServiceCost(Part part, long residentMegabytes, Duration start) {

    private static final long KILOBYTES_PER_MEGABYTE = 1024;

    static ServiceCost of(Platform platform, Part part) throws IOException {
        var resident = residentMegabytes(platform.pid(part).orElseThrow());
        platform.stop(part);
        var begin = System.nanoTime();
        platform.start(part);
        return new ServiceCost(part, resident, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static long residentMegabytes(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .sum()
                    / KILOBYTES_PER_MEGABYTE;
        }
    }
}
