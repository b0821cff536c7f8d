package nl.stvda.voortgang.initiatives.change;

import java.nio.ByteBuffer;
import java.util.Base64;

/** A place in the feed; as a cursor it is opaque to clients, so that its form may change. */
record Position(long number) {

    /** Before the first change. */
    static final Position START = new Position(0);

    static Position decode(String cursor) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        if (bytes.remaining() != Long.BYTES) {
            throw new IllegalArgumentException("Not a cursor");
        }
        var number = bytes.getLong();
        if (number < 0) {
            throw new IllegalArgumentException("Not a place");
        }
        return new Position(number);
    }

    String encode() {
        var bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
