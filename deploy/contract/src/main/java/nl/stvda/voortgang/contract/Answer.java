package nl.stvda.voortgang.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a service answered, whoever asked. */
public final class Answer {

    private final int status;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final byte[] body;

    /** The body is empty where it is not to be looked at. */
    public Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers.putAll(headers);
        this.body = body.clone();
    }

    public int status() {
        return status;
    }

    public boolean isFailure() {
        return status >= 400;
    }

    /** By name, upper and lower case alike. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(List::getFirst);
    }

    /** Without its parameters, in lower case; empty where there is none. */
    public String mediaType() {
        return header("Content-Type").map(MediaTypes::plain).orElse("");
    }

    public boolean hasBody() {
        return body.length > 0;
    }

    public byte[] bytes() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
