package nl.stvda.voortgang.conventions.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The names in a ZIP container, and single small parts of it. Costs little whatever the container claims: its directory
 * is measured before it is read, and nothing is unpacked beyond what the caller asks for.
 */
final class ZipContainer implements AutoCloseable {

    /** Presentations have some thousands. */
    private static final int MOST_ENTRIES = 10_000;

    private static final long LARGEST_DIRECTORY = 2L * 1024 * 1024;
    /** A bomb for whoever unpacks it, which is not this service. */
    private static final long MOST_UNPACKED = 1L << 30;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final ZipFile zip;
    private final List<String> names;

    private ZipContainer(ZipFile zip) throws ZipException {
        this.zip = zip;
        names = checkedNames(Collections.list(zip.entries()));
    }

    static ZipContainer open(Path file) throws IOException {
        measureDirectory(file);
        var zip = new ZipFile(file.toFile());
        try {
            return new ZipContainer(zip);
        } catch (ZipException refused) {
            zip.close();
            throw refused;
        }
    }

    /**
     * Reads the record at the end that tells how large the directory is. The last bytes that look like one must be right to the byte, so that no reader takes another one. ZIP64 is refused: no file of this size needs it.
     */
    private static void measureDirectory(Path file) throws IOException {
        var tail = tail(file);
        var end = tail.limit() - END_LENGTH;
        while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
            end--;
        }
        if (end < 0 || end + END_LENGTH + unsigned(tail.getShort(end + 20)) != tail.limit()) {
            throw new ZipException("No end");
        }
        if (unsigned(tail.getShort(end + 10)) > MOST_ENTRIES
                || Integer.toUnsignedLong(tail.getInt(end + 12)) > LARGEST_DIRECTORY) {
            throw new ZipException("Directory too large");
        }
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
            var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // until it is full
            }
            return tail.flip();
        }
    }

    private static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    /** Two entries of one name are two files to two readers. */
    private static List<String> checkedNames(List<? extends ZipEntry> entries) throws ZipException {
        var unpacked = entries.stream().mapToLong(ZipEntry::getSize).sum();
        var names = entries.stream().map(ZipEntry::getName).toList();
        var distinct = new HashSet<String>();
        names.forEach(name -> distinct.add(name.toLowerCase(Locale.ROOT)));
        if (entries.size() > MOST_ENTRIES || unpacked > MOST_UNPACKED || distinct.size() < names.size()) {
            throw new ZipException("Not as an office program writes it");
        }
        return names;
    }

    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** One part of it, which must be there and unpack to no more than this many bytes. */
    byte[] read(String name, int most) throws IOException {
        try (var input = zip.getInputStream(zip.getEntry(name))) {
            var bytes = input.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ZipException("Part too large");
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
