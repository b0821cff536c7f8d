package nl.stvda.voortgang.reports.dashboard.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.draft.DraftOutline;
import nl.stvda.voortgang.reports.draft.DraftOutline.SectionOutline;
import nl.stvda.voortgang.reports.draft.Drafts;
import org.jspecify.annotations.Nullable;

/** The draft that people work on, as the page shows it: counts and sections, and the entries of what was opened. */
@ApplicationScoped
class DraftOfVisitor {

    /** How many entries of a section are shown at once. */
    static final int SHOWN = 25;

    /** Far more than a report has sections; a request that names more is not from a page of ours. */
    private static final int MOST_OPENED = 50;

    private final CurrentRound currentRound;
    private final Drafts drafts;

    DraftOfVisitor(CurrentRound currentRound, Drafts drafts) {
        this.currentRound = currentRound;
        this.drafts = drafts;
    }

    /** Empty where there is no round yet. */
    Optional<DraftPart> in(Language language, Set<String> opened) {
        return currentRound.id().map(drafts::outline).map(draft -> part(draft, language, opened));
    }

    /** Entries of one section, after the one that the visitor saw last. */
    Optional<EntryList> entries(String section, Optional<UUID> after, Language language) {
        return currentRound.id().map(round -> entries(round, section, after, language));
    }

    private DraftPart part(DraftOutline draft, Language language, Set<String> opened) {
        return new DraftPart(
                draft.round(),
                draft.title().in(language).orElseGet(() -> new Text(draft.round(), language)),
                draft.counts().entries(),
                organisations(draft, language),
                themes(draft, language),
                draft.sections().stream()
                        .map(section -> SectionView.of(section, opened(draft, section, opened, language), language))
                        .toList());
    }

    private @Nullable EntryList opened(
            DraftOutline draft, SectionOutline section, Set<String> opened, Language language) {
        return opened.size() <= MOST_OPENED && opened.contains(section.code())
                ? entries(draft.round(), section.code(), Optional.empty(), language)
                : null;
    }

    private EntryList entries(String round, String section, Optional<UUID> after, Language language) {
        // one more than is shown tells whether there are more
        return EntryList.of(round, section, drafts.entries(round, section, after, SHOWN + 1), SHOWN, language);
    }

    private static Chart organisations(DraftOutline draft, Language language) {
        return new Chart(
                "organisations",
                draft.counts().organisations().stream()
                        .map(count -> bar(count.organisation(), count.entries(), language))
                        .toList());
    }

    private static Chart themes(DraftOutline draft, Language language) {
        return new Chart(
                "themes",
                draft.counts().themes().stream()
                        .map(count -> bar(count.theme(), count.entries(), language))
                        .toList());
    }

    private static Chart.Bar bar(Named named, int count, Language language) {
        var name = named.name().in(language).orElseGet(() -> new Text(named.code(), language));
        return new Chart.Bar(named.code(), name.value(), name.language().tag(), count);
    }
}
