package nl.stvda.voortgang.initiatives.attachment.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps each file in one folder, called by its key. */
final class FolderStore implements AttachmentStore {

    private static final int AT_A_TIME = 1_000;

    private final Path folder;

    FolderStore(Path parent) {
        folder = parent.resolve("kept");
    }

    /** A name appears only when what it names is on the disk; the name itself is when the folder is. */
    @Override
    public void keep(UUID key, Path file) throws IOException {
        Files.createDirectories(folder);
        force(file, StandardOpenOption.WRITE);
        Files.move(file, place(key), StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public Content open(UUID key) throws IOException {
        var size = Files.size(place(key));
        return new Content(Files.newInputStream(place(key)), size);
    }

    @Override
    public void remove(UUID key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    public void visitBefore(Instant moment, Visitor visitor) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        var keys = new ArrayList<UUID>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var key = key(file);
                if (key.isPresent() && isBefore(file, moment)) {
                    keys.add(key.get());
                }
                if (keys.size() == AT_A_TIME) {
                    visitor.visit(List.copyOf(keys));
                    keys.clear();
                }
            }
        }
        visitor.visit(keys);
    }

    /** What is not called as this store calls its files is not its own. */
    private static Optional<UUID> key(Path file) {
        var name = file.getFileName().toString();
        try {
            return Optional.of(UUID.fromString(name))
                    .filter(key -> key.toString().equals(name));
        } catch (IllegalArgumentException stranger) {
            return Optional.empty();
        }
    }

    private static boolean isBefore(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }

    private Path place(UUID key) {
        return folder.resolve(key.toString());
    }
}
