package nl.stvda.voortgang.reports.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the log. */
@Schema(description = "A page of the log, the newest entry first")
record AuditPage(@Schema(description = "The entries") List<AuditEntryResponse> items) {}
