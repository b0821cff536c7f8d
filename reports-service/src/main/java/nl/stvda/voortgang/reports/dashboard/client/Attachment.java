package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** A file that belongs to an initiative. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Attachment(UUID id, String name, String mediaType, long size) {}
