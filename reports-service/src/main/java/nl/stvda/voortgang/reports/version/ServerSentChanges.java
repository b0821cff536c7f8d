package nl.stvda.voortgang.reports.version;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.version.ChangeStream.Told;
import org.jspecify.annotations.Nullable;

/** Writes changes as server-sent events. */
@Singleton
class ServerSentChanges {

    /** Below the minute after which proxies cut a silent connection. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Sse sse;

    ServerSentChanges(Sse sse) {
        this.sse = sse;
    }

    /** The version that the reader has seen; what a browser remembers counts more than what the page once said. */
    static Optional<Long> seen(@Nullable String lastEventId, @Nullable String after) {
        return lastEventId == null || lastEventId.isBlank()
                ? Optional.ofNullable(after).map(version -> version("after", version))
                : Optional.of(version("Last-Event-ID", lastEventId));
    }

    private static long version(String parameter, String text) {
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException notANumber) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.ofParameter(
                    parameter, "malformed-version", "Give a version of the draft: a whole number, 0 or more.")));
        }
    }

    /** Ends when the reader's token expires. */
    Multi<OutboundSseEvent> of(Multi<Told> told, Optional<Duration> timeLeft) {
        var heartbeat = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        // the first comment tells the reader, and every proxy between, that the stream is open
        var open = Multi.createFrom().item(sse.newEventBuilder().comment("open").build());
        var all = Multi.createBy().merging().streams(open, told.map(this::event), heartbeat);
        return timeLeft.map(time -> all.select().first(time)).orElse(all);
    }

    private OutboundSseEvent event(Told told) {
        var event = sse.newEventBuilder().id(Long.toString(told.version())).mediaType(MediaType.APPLICATION_JSON_TYPE);
        return switch (told) {
            case Told.Change(DraftChange change) ->
                event.name("change").data(change).build();
            case Told.Reload(long version) ->
                event.name("reload").data(Map.of("version", version)).build();
        };
    }
}
