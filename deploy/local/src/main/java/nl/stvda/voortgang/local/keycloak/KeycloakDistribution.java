package nl.stvda.voortgang.local.keycloak;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import nl.stvda.voortgang.local.component.Folders;
import nl.stvda.voortgang.local.component.PlatformFailure;
import nl.stvda.voortgang.local.component.Progress;

/** The unpacked and built Keycloak, in the cache of this user: making it takes half a minute, once per version. */
final class KeycloakDistribution {

    /** What Keycloak has to know when it is built; it is part of the cache's name, so a change builds anew. */
    private static final List<String> OPTIONS =
            List.of("--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final Path folderOfZip;
    private final Path cache;
    private final Path log;

    KeycloakDistribution(Path folderOfZip, Path cache, Path log) {
        this.folderOfZip = folderOfZip;
        this.cache = cache;
        this.log = log;
    }

    /** The home of a Keycloak that is ready to start. */
    Path prepare(Progress progress) {
        var zip = zip();
        var name = zip.getFileName().toString().replace(".zip", "");
        var home = cache.resolve("%s-%08x".formatted(name, OPTIONS.hashCode()));
        if (!Files.exists(home)) {
            progress.note("keycloak: unpacking and building it once into %s".formatted(home));
            make(zip, home);
        }
        return home;
    }

    private Path zip() {
        try (DirectoryStream<Path> zips = Files.newDirectoryStream(folderOfZip, "keycloak-quarkus-dist-*.zip")) {
            for (var zip : zips) {
                return zip;
            }
        } catch (IOException missing) {
            // told below
        }
        throw new PlatformFailure("no Keycloak in %s: build the module deploy/local".formatted(folderOfZip));
    }

    /** Made beside its place and moved there whole, so that a run that was cut off leaves nothing half done. */
    private void make(Path zip, Path home) {
        try {
            Files.createDirectories(cache);
            var work = Files.createTempDirectory(cache, "keycloak");
            try {
                unpack(zip, work);
                build(work);
                if (!Files.exists(home)) {
                    Files.move(work, home, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                Folders.delete(work);
            }
        } catch (IOException failure) {
            throw new PlatformFailure("Keycloak cannot be unpacked: " + failure.getMessage(), failure);
        }
    }

    /** Leaves out the first folder of every path, which is the version. */
    private static void unpack(Path zip, Path target) throws IOException {
        try (var input = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = Optional.ofNullable(input.getNextEntry());
                    entry.isPresent();
                    entry = Optional.ofNullable(input.getNextEntry())) {
                var path = Path.of(entry.get().getName());
                if (path.getNameCount() < 2) {
                    continue;
                }
                var file = target.resolve(path.subpath(1, path.getNameCount())).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("%s leads out of the archive".formatted(path));
                }
                if (entry.get().isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(input, file);
                }
            }
        }
    }

    private void build(Path home) throws IOException {
        var command = KeycloakCommand.of(home, List.of(), "build");
        command.addAll(OPTIONS);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new PlatformFailure("its build ended with exit code " + process.exitValue());
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PlatformFailure("its build was stopped", interruption);
        }
    }
}
