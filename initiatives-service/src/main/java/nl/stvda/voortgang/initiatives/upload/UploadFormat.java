package nl.stvda.voortgang.initiatives.upload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which form rows are sent. */
public enum UploadFormat {
    /** One JSON array of objects. */
    @JsonProperty("json")
    JSON,
    /** One JSON object on each line. */
    @JsonProperty("ndjson")
    NDJSON,
    /** A table with named columns. */
    @JsonProperty("csv")
    CSV;

    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String CSV_TYPE = "text/csv";

    /** The format behind a media type that the resource accepts. */
    public static UploadFormat of(String subtype) {
        return switch (subtype) {
            case "x-ndjson" -> NDJSON;
            case "csv" -> CSV;
            default -> JSON;
        };
    }
}
