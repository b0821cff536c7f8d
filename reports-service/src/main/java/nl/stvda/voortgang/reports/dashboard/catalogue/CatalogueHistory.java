package nl.stvda.voortgang.reports.dashboard.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** What was done to the catalogue, the latest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CatalogueHistory(List<Item> items) {

    /** One thing that was done. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String kind, String code, int version, String by, Instant at) {}
}
