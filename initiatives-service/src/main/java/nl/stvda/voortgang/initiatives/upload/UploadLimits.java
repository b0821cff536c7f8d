package nl.stvda.voortgang.initiatives.upload;

/** How much may be sent at once. */
public record UploadLimits(long bytes, int rows) {

    private static final long BYTES_PER_MEBIBYTE = 1024 * 1024;

    /** For people. */
    String size() {
        return bytes % BYTES_PER_MEBIBYTE == 0
                ? "%d MiB".formatted(bytes / BYTES_PER_MEBIBYTE)
                : "%,d bytes".formatted(bytes);
    }
}
