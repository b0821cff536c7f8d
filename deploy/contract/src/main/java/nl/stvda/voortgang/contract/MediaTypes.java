package nl.stvda.voortgang.contract;

import java.util.Locale;
import java.util.Set;

/** What media types mean to a check. */
public final class MediaTypes {

    public static final String JSON = "application/json";
    public static final String PROBLEM = "application/problem+json";
    public static final String EVENT_STREAM = "text/event-stream";

    private static final Set<String> JSON_LINES = Set.of("application/x-ndjson", "application/jsonl");

    private MediaTypes() {}

    /** Without parameters, in lower case. */
    public static String plain(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isJson(String mediaType) {
        return mediaType.equals(JSON) || mediaType.endsWith("+json");
    }

    /** One JSON value a line. */
    public static boolean isJsonLines(String mediaType) {
        return JSON_LINES.contains(mediaType);
    }

    /** Whether a documented range, {@code image/*} for example, includes a media type. */
    static boolean includes(String range, String mediaType) {
        var documented = plain(range);
        return documented.equals(mediaType)
                || documented.equals("*/*")
                || (documented.endsWith("/*")
                        && mediaType.startsWith(documented.substring(0, documented.length() - 1)));
    }
}
