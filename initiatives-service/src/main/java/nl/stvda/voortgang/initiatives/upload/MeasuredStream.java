package nl.stvda.voortgang.initiatives.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Lets bytes through, as many as may be, and knows afterwards what they were. */
final class MeasuredStream extends FilterInputStream {

    private final UploadLimits limits;
    private final MessageDigest digest;
    private long count;

    MeasuredStream(InputStream body, UploadLimits limits) {
        super(body);
        this.limits = limits;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var read = readOrEnd(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            count += read;
            if (count > limits.bytes()) {
                throw UploadProblem.UPLOAD_TOO_LARGE.withDetail("The file is larger than %s.".formatted(limits.size()));
            }
        }
        return read;
    }

    private int readOrEnd(byte[] bytes, int offset, int length) {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException gone) {
            throw UploadProblem.INCOMPLETE_UPLOAD.withDetail("The connection ended after %,d bytes.".formatted(count));
        }
    }

    /** Whoever read the rows may close what it read from; the rest is still read here, and the server ends the body. */
    @Override
    public void close() {
        // see above
    }

    /** The SHA-256 of all bytes: what is left is read, not kept. */
    String hash() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
