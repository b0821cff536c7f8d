package nl.stvda.voortgang.reports.snapshot;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All snapshots of a round. */
@Schema(description = "The snapshots of a round, the newest first")
record SnapshotPage(@Schema(description = "The snapshots") List<SnapshotResponse> items) {}
