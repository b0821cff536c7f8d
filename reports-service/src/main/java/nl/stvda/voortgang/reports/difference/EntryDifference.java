package nl.stvda.voortgang.reports.difference;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.snapshot.EntryText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an entry. */
@Schema(description = "What became of an entry")
public record EntryDifference(
        @Schema(description = "The initiative that it tells of")
        UUID initiativeId,

        @Schema(description = "Its title; the one from before where it is removed")
        LocalizedText title,

        @Schema(description = "What became of it") Change change,

        @Schema(description = "The texts that read otherwise; none where it is added or removed")
        List<TextDifference> texts,

        @Schema(
                description =
                        "What else is otherwise: organisation, jointWith, side, level, instrument, themes, actors, "
                                + "period, links, amounts, reach, or shape: whether title and facts are shown, and "
                                + "inside which entry",
                examples = "[\"period\"]")
        List<String> facts) {

    static EntryDifference added(EntryText entry) {
        return new EntryDifference(entry.initiativeId(), entry.title(), Change.ADDED, List.of(), List.of());
    }

    static EntryDifference removed(EntryText entry) {
        return new EntryDifference(entry.initiativeId(), entry.title(), Change.REMOVED, List.of(), List.of());
    }

    static EntryDifference changed(EntryText before, EntryText after) {
        return new EntryDifference(
                after.initiativeId(),
                after.title(),
                Change.CHANGED,
                Stream.concat(
                                TextDifference.of("title", before.title(), after.title()),
                                TextDifference.of("description", before.description(), after.description()))
                        .toList(),
                facts(before, after));
    }

    private static List<String> facts(EntryText before, EntryText after) {
        return Stream.of(
                        fact("organisation", before.organisation(), after.organisation()),
                        fact("jointWith", before.jointWith(), after.jointWith()),
                        fact("side", before.side(), after.side()),
                        fact("level", before.level(), after.level()),
                        fact("instrument", before.instrument(), after.instrument()),
                        fact("themes", before.themes(), after.themes()),
                        fact("actors", before.actors(), after.actors()),
                        fact("period", before.period(), after.period()),
                        fact("links", before.links(), after.links()),
                        fact("amounts", before.amounts(), after.amounts()),
                        fact("reach", Objects.toString(before.reach()), Objects.toString(after.reach())),
                        fact("shape", Objects.toString(before.shape()), Objects.toString(after.shape())))
                .flatMap(fact -> fact)
                .toList();
    }

    private static Stream<String> fact(String name, Object before, Object after) {
        return before.equals(after) ? Stream.empty() : Stream.of(name);
    }
}
