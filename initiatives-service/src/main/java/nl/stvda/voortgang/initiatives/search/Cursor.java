package nl.stvda.voortgang.initiatives.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** A place in the list of one query: opaque to clients, so that its form may change, and of no use in another list. */
final class Cursor {

    private static final int BYTES_OF_A_QUERY = 8;
    private static final int BYTES_OF_A_UUID = 16;

    private Cursor() {}

    static String encode(String query, Place place) {
        var value = place.value().getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(BYTES_OF_A_QUERY + BYTES_OF_A_UUID + value.length)
                .put(mark(query))
                .putLong(place.id().getMostSignificantBits())
                .putLong(place.id().getLeastSignificantBits())
                .put(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The place; refuses a text that is no cursor, and one that was made for another query. */
    static Place decode(String query, String cursor) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        if (bytes.remaining() < BYTES_OF_A_QUERY + BYTES_OF_A_UUID) {
            throw new IllegalArgumentException("Not a cursor");
        }
        var mark = new byte[BYTES_OF_A_QUERY];
        bytes.get(mark);
        if (!Arrays.equals(mark, mark(query))) {
            throw new IllegalArgumentException("A cursor of another query");
        }
        var id = new UUID(bytes.getLong(), bytes.getLong());
        return new Place(StandardCharsets.UTF_8.decode(bytes).toString(), id);
    }

    private static byte[] mark(String query) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, BYTES_OF_A_QUERY);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
