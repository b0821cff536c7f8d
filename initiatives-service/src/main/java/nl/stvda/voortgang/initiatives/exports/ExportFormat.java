package nl.stvda.voortgang.initiatives.exports;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.Optional;

/** In which form an export is written. */
enum ExportFormat {
    JSON(ExportFormat.JSON_TYPE, "json"),
    NDJSON(ExportFormat.NDJSON_TYPE, "ndjson"),
    CSV(ExportFormat.CSV_TYPE, "csv"),
    XLSX(ExportFormat.XLSX_TYPE, "xlsx");

    static final String JSON_TYPE = "application/json";
    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType type;
    private final String suffix;

    ExportFormat(String type, String suffix) {
        this.type = MediaType.valueOf(type);
        this.suffix = suffix;
    }

    /** What the client likes best of what there is; the resource offers the same, so one of them it does like. */
    static ExportFormat preferred(Request request) {
        var variants = Variant.mediaTypes(
                        Arrays.stream(values()).map(format -> format.type).toArray(MediaType[]::new))
                .build();
        return Optional.ofNullable(request.selectVariant(variants))
                .flatMap(chosen -> Arrays.stream(values())
                        .filter(format -> format.type.isCompatible(chosen.getMediaType()))
                        .findFirst())
                .orElse(JSON);
    }

    /** With the encoding, where it is text. */
    String contentType() {
        return this == CSV ? CSV_TYPE + ";charset=UTF-8" : type.toString();
    }

    String fileName() {
        return "initiatives." + suffix;
    }
}
