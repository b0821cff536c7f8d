package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Some initiatives of a list. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InitiativePage(List<Initiative> items) {}
