package nl.stvda.voortgang.conventions.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;

/** The header Content-Disposition (RFC 6266), so that a client saves under the right name, whatever letters are in it. */
public final class Disposition {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** What may stand for itself (RFC 8187, section 3.2.1). */
    private static final String UNRESERVED =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$&+-.^_`|~";

    private Disposition() {}

    public static String saveAs(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(name), encoded(name));
    }

    /** For old clients: letters without their marks, and nothing that they take for more than a letter. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xff);
            if (UNRESERVED.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
