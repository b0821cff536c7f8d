package nl.stvda.voortgang.initiatives.initiative;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** A place in a list, opaque to clients so that its form may change. */
final class Cursor {

    private static final int BYTES_OF_A_UUID = 16;

    private Cursor() {}

    static String encode(UUID last) {
        var bytes = ByteBuffer.allocate(BYTES_OF_A_UUID)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static UUID decode(String cursor) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        if (bytes.remaining() != BYTES_OF_A_UUID) {
            throw new IllegalArgumentException("Not a cursor");
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
