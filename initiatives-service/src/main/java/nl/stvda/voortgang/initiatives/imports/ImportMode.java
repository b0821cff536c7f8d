package nl.stvda.voortgang.initiatives.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a refused row means for the others. */
enum ImportMode {
    /** One refused row, and nothing is stored. */
    @JsonProperty("all-or-nothing")
    ALL_OR_NOTHING,
    /** Each row is stored or refused by itself. */
    @JsonProperty("row-by-row")
    ROW_BY_ROW
}
