package nl.stvda.voortgang.conventions.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where in the body: a JSON pointer as URI fragment, {@code #/links/0/url}
 * @param parameter which query parameter or header, when it is not in the body
 * @param code stable, for programs
 * @param detail for people: what is wrong and how to mend it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong with a request")
public record Violation(
        @Schema(
                description = "Where in the body: a JSON pointer as URI fragment; absent when it is not in the body",
                examples = "#/title/nl")
        @Nullable String pointer,

        @Schema(description = "Which query parameter or header; absent when it is in the body", examples = "limit")
        @Nullable String parameter,

        @Schema(description = "What is wrong, stable, for programs", examples = "too-long")
        String code,

        @Schema(
                description = "What is wrong and how to mend it, for people",
                examples = "Give a whole number from 1 to 200.")
        String detail) {

    public static Violation inBody(String pointer, String code, String detail) {
        return new Violation("#" + fragment(pointer), null, code, detail);
    }

    /** As RFC 6901, section 6, asks; a client may have called a field anything, half a character included. */
    private static String fragment(String pointer) {
        return URLEncoder.encode(pointer, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%7E", "~");
    }

    public static Violation ofParameter(String parameter, String code, String detail) {
        return new Violation(null, parameter, code, detail);
    }
}
