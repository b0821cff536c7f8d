package nl.stvda.voortgang.initiatives.workbook;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in the archive that a workbook is. However small the archive is, so much is unpacked of it and no more. */
final class Parts implements AutoCloseable {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 1000;

    private final ZipFile archive;
    private long left = MOST_BYTES;

    private Parts(ZipFile archive) {
        this.archive = archive;
    }

    /** Opens the archive; the file is gone afterwards. */
    static Parts open(Path file) throws IOException {
        try {
            var parts = new Parts(new ZipFile(file.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE));
            if (parts.archive.size() > MOST_PARTS) {
                parts.close();
                throw new UnreadableWorkbook("The workbook has more than %,d parts.".formatted(MOST_PARTS));
            }
            return parts;
        } catch (ZipException | EOFException noArchive) {
            throw new UnreadableWorkbook("This is not a workbook of Excel (XLSX). "
                    + "Save an older one (XLS) as XLSX, and take the password off one that has it.");
        }
    }

    XmlPart required(String name) throws IOException {
        return ifThere(name).orElseThrow(UnreadableWorkbook::damaged);
    }

    Optional<XmlPart> ifThere(String name) throws IOException {
        var entry = entry(name.startsWith("/") ? name.substring(1) : name);
        return entry.isEmpty() ? Optional.empty() : Optional.of(XmlPart.open(unpacked(entry.get())));
    }

    private InputStream unpacked(ZipEntry entry) throws IOException {
        try {
            return new Bounded(archive.getInputStream(entry));
        } catch (ZipException | EOFException broken) {
            throw UnreadableWorkbook.damaged();
        }
    }

    /** Some programs differ in capitals between the name that they give and the name that they use. */
    private Optional<? extends ZipEntry> entry(String name) {
        var exact = archive.getEntry(name);
        return exact != null
                ? Optional.of(exact)
                : archive.stream()
                        .filter(entry -> entry.getName().equalsIgnoreCase(name))
                        .findFirst();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Counts what is unpacked, of all parts together. */
    private final class Bounded extends FilterInputStream {

        Bounded(InputStream unpacked) {
            super(unpacked);
        }

        @Override
        public int read() throws IOException {
            var single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = unpack(bytes, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new UnreadableWorkbook(
                        "The workbook is larger than %d MiB when it is unpacked. Remove empty rows "
                                        .formatted(MOST_BYTES / 1024 / 1024)
                                + "below the table and sheets that are not needed.");
            }
            return read;
        }

        private int unpack(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (ZipException | EOFException broken) {
                throw UnreadableWorkbook.damaged();
            }
        }
    }
}
