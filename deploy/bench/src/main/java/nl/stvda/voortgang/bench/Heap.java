package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap of a service, as the JDK's own tool tells it. */
record Heap(long pid) {

    /** A generation, with what is in use of it. */
    private static final Pattern GENERATION =
            Pattern.compile("(?:def new generation|tenured generation|DefNew|Tenured)\\s.*?used (\\d+)K");

    private static final long KILOBYTES_PER_MEGABYTE = 1024;

    /** In megabytes. */
    long usedAfterCollection() {
        ask("GC.run");
        var answer = ask("GC.heap_info");
        var kilobytes = GENERATION
                .matcher(answer)
                .results()
                .mapToLong(generation -> Long.parseLong(generation.group(1)))
                .sum();
        if (kilobytes == 0) {
            throw new IllegalStateException("The heap is told in another form: " + answer);
        }
        return kilobytes / KILOBYTES_PER_MEGABYTE;
    }

    private String ask(String command) {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(tool, Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            try (var output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
