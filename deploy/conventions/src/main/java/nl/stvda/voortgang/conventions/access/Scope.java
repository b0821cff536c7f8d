package nl.stvda.voortgang.conventions.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** What a program's credential may be used for, as it stands in the claim {@code scope} of its tokens. */
public enum Scope {
    /** Reads. */
    @JsonProperty("initiatives:read")
    READ("initiatives:read"),
    /** Posts, changes and withdraws. */
    @JsonProperty("initiatives:write")
    WRITE("initiatives:write");

    private static final Set<String> READING_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** By the method alone, so that no operation can be forgotten. */
    static Scope neededFor(String method) {
        return READING_METHODS.contains(method) ? READ : WRITE;
    }
}
