package nl.stvda.voortgang.reports.dashboard.upkeep;

import java.util.Optional;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterResponse;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterState;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.upkeep.UpkeepView.Asked;

/**
 * A record that a service could not process.
 *
 * @param source which service
 * @param type what kind of event it says it is
 * @param place where it stands in Kafka
 * @param attempts how often it was played back in vain
 * @param state what became of it
 * @param handled who played it back or discarded it the last time, and when
 */
record FailedRecord(
        String source,
        String id,
        String address,
        String cause,
        Optional<String> type,
        Optional<String> key,
        String place,
        Moment givenUp,
        int attempts,
        String state,
        Optional<Asked> handled,
        Optional<String> reason) {

    static FailedRecord of(Source source, DeadLetterResponse letter, Moments moments, Language language) {
        var by = letter.handledBy();
        var at = letter.handledAt();
        return new FailedRecord(
                source.code(),
                letter.id().toString(),
                "/upkeep/dead-letters/%s/%s".formatted(source.code(), letter.id()),
                letter.cause(),
                Optional.ofNullable(letter.type()),
                Optional.ofNullable(letter.key()),
                "%s %d/%d".formatted(letter.topic(), letter.partition(), letter.offset()),
                moments.of(letter.givenUpAt(), language),
                letter.attempts(),
                letter.state().code(),
                by == null || at == null ? Optional.empty() : Optional.of(new Asked(by, moments.of(at, language))),
                Optional.ofNullable(letter.reason()));
    }

    /** Whether nobody has settled it. */
    public boolean waits() {
        return state.equals(DeadLetterState.WAITING.code());
    }
}
