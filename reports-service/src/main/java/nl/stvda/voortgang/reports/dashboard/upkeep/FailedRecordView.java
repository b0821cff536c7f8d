package nl.stvda.voortgang.reports.dashboard.upkeep;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterContent;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterContent.DeadLetterHeader;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one record shows.
 *
 * @param text the beginning of what it says; empty where it says nothing
 * @param bytes how long it is
 * @param mends whether the visitor may do something about it
 * @param reasonMissing whether it was to be discarded without a reason
 */
record FailedRecordView(
        Frame frame,
        FailedRecord letter,
        List<DeadLetterHeader> headers,
        Optional<String> text,
        int bytes,
        boolean complete,
        boolean mends,
        boolean reasonMissing) {

    FailedRecordView(
            Frame frame,
            FailedRecord letter,
            @Nullable DeadLetterContent content,
            boolean mends,
            boolean reasonMissing) {
        this(
                frame,
                letter,
                content == null ? List.of() : content.headers(),
                Optional.ofNullable(content).map(DeadLetterContent::text).filter(text -> !text.isEmpty()),
                content == null ? 0 : content.bytes(),
                content == null || content.complete(),
                mends,
                reasonMissing);
    }
}
