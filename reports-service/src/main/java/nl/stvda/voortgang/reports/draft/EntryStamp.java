package nl.stvda.voortgang.reports.draft;

import java.util.UUID;
import nl.stvda.voortgang.reports.content.ReportingPeriod;

/**
 * Everything that decides how an entry reads by itself: as long as this is the same, so is what is found in the entry.
 *
 * @param epoch revisions count anew in each
 * @param decision the version of what the secretariat decided about it
 * @param period the time that the report is about
 */
public record EntryStamp(UUID initiative, long epoch, int revision, int decision, ReportingPeriod period) {}
