package nl.stvda.voortgang.reports.dashboard.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Files that the organisation sent, the latest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SentFiles(List<SentFile> items) {}
