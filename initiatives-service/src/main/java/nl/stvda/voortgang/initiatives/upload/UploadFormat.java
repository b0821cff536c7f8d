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
    CSV,
    /** A workbook with the same table on a sheet. */
    @JsonProperty("xlsx")
    XLSX;

    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The format behind a media type that the resource accepts. */
    public static UploadFormat of(String subtype) {
        return switch (subtype) {
            case "x-ndjson" -> NDJSON;
            case "csv" -> CSV;
            case "vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> XLSX;
            default -> JSON;
        };
    }

    /** Whether its rows have cells. */
    public boolean isTable() {
        return switch (this) {
            case CSV, XLSX -> true;
            case JSON, NDJSON -> false;
        };
    }
}
