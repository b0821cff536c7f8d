package nl.stvda.voortgang.reports.entry;

import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.reports.initiative.InitiativeContent;
import org.jspecify.annotations.Nullable;

/** An entry that a draft shows, and in which section. */
public record ShownEntry(
        String section,
        UUID initiativeId,
        int revision,
        String organisation,
        List<String> jointWith,
        List<String> themes,
        @Nullable String review,
        InitiativeContent content) {

    ShownEntry(
            String section,
            UUID initiativeId,
            int revision,
            String organisation,
            String[] jointWith,
            String[] themes,
            @Nullable String review,
            InitiativeContent content) {
        this(section, initiativeId, revision, organisation, List.of(jointWith), List.of(themes), review, content);
    }
}
