package nl.stvda.voortgang.conventions.problem;

/** The ways any request can fail, whatever it is about. */
public enum GeneralProblem implements ProblemType {
    INVALID_REQUEST(
            "invalid-request",
            400,
            "Invalid request",
            "Mend each violation listed under errors and send the request again. Nothing was stored."),
    MALFORMED_JSON(
            "malformed-json",
            400,
            "Malformed JSON",
            "Send one JSON document in UTF-8, without duplicate keys. The detail says where reading stopped."),
    UNAUTHENTICATED(
            "unauthenticated",
            401,
            "Not authenticated",
            "Send a bearer token of this realm that has not expired and is meant for this audience."),
    FORBIDDEN("forbidden", 403, "Not allowed", "Ask for a role that allows this, or use an account that has it."),
    NOT_FOUND("not-found", 404, "Not found", "Check the address: nothing is here, or nothing that you may see."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed", 405, "Method not allowed", "Use a method that this address supports; see Allow."),
    NOT_ACCEPTABLE("not-acceptable", 406, "Not acceptable", "Ask in Accept for a media type that this address offers."),
    STALE(
            "stale",
            412,
            "Changed in the meantime",
            "Read the resource again, look at what changed, and repeat with the ETag that you read. Nothing was overwritten."),
    BODY_TOO_LARGE("body-too-large", 413, "Body too large", "Send at most 1 MiB."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "Unsupported media type",
            "Send the body in the media type that the detail names, and say so in Content-Type."),
    PRECONDITION_REQUIRED(
            "precondition-required",
            428,
            "If-Match required",
            "Read the resource and repeat with its ETag in If-Match, so that you cannot overwrite what you have not seen."),
    INTERNAL("internal", 500, "Internal error", "Try again later; if it stays, report the instance and the time."),
    UNAVAILABLE(
            "unavailable",
            503,
            "Temporarily unavailable",
            "Repeat the same request after the number of seconds in Retry-After. Nothing was stored.");

    private final Description description;

    GeneralProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
