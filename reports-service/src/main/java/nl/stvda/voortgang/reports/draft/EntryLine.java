package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.entry.ShownEntry;
import org.jspecify.annotations.Nullable;

/** An entry in one line; the organisation that posted it comes first. */
public record EntryLine(
        UUID initiative,
        LocalizedText title,
        List<Named> organisations,
        PartialDate start,
        @Nullable String review) {

    static EntryLine of(ShownEntry entry, Names names) {
        return new EntryLine(
                entry.initiativeId(),
                entry.content().title(),
                Stream.concat(Stream.of(entry.organisation()), entry.jointWith().stream())
                        .map(code -> DraftContent.named(names.organisation(code)))
                        .toList(),
                entry.content().period().start(),
                entry.review());
    }
}
