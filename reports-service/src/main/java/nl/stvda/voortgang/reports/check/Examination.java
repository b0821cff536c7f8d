package nl.stvda.voortgang.reports.check;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.Amount;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.content.DraftCounts;
import nl.stvda.voortgang.reports.content.DraftCounts.SideCount;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import nl.stvda.voortgang.reports.draft.DraftFrame;
import nl.stvda.voortgang.reports.draft.EntryStamp;
import org.jspecify.annotations.Nullable;

/** Looks through the content of a draft; it asks nobody else, so what is frozen is exactly what was looked at. */
@Singleton
class Examination {

    private static final String ACCEPTED = "accepted";
    private static final int FEW = 4;
    private static final Comparator<SideCount> BY_ENTRIES = Comparator.comparingInt(SideCount::entries);

    private final TextChecks texts;

    Examination(TextChecks texts) {
        this.texts = texts;
    }

    /** Everything that was found, of whatever severity. */
    Stream<Found> of(Draft draft) {
        return around(
                draft.counts(),
                draft.unchanged(),
                sections(draft.sections())
                        .flatMap(section -> ofSection(
                                section, section.entries().stream().flatMap(entry -> ofEntry(draft.period(), entry)))));
    }

    /**
     * The same of a draft whose entries were looked at before.
     *
     * @param ofEntry what was found in each
     */
    Stream<Found> of(DraftFrame draft, Function<EntryStamp, List<Found>> ofEntry) {
        return around(
                draft.counts(),
                draft.unchanged(),
                draft.sections().stream()
                        .flatMap(section -> ofSection(
                                section.content(),
                                section.entries().stream().flatMap(entry -> ofEntry.apply(entry).stream()))));
    }

    private static Stream<Found> around(
            DraftCounts counts, List<DraftDeclaration> unchanged, Stream<Found> ofSections) {
        return Stream.of(withoutEntry(counts, unchanged), withoutExample(counts), ofSections, balance(counts))
                .flatMap(found -> found);
    }

    /** Who says that nothing changed gave an answer; about one theme only, it is none for the others. */
    private static Stream<Found> withoutEntry(DraftCounts counts, List<DraftDeclaration> unchanged) {
        return counts.organisations().stream()
                .filter(count -> count.entries() == 0)
                .filter(count -> unchanged.stream()
                        .filter(DraftDeclaration::coversAll)
                        .noneMatch(declared -> declared.organisation().equals(count.organisation())))
                .map(count -> about(
                        Check.ORGANISATION_WITHOUT_ENTRY,
                        count.organisation(),
                        "Nothing of this organisation is in the draft"));
    }

    private static Stream<Found> withoutExample(DraftCounts counts) {
        return counts.themes().stream()
                .filter(count -> count.entries() == 0)
                .map(count -> about(Check.THEME_WITHOUT_EXAMPLE, count.theme(), "No entry is about this theme"));
    }

    private static Stream<DraftSection> sections(List<DraftSection> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), sections(section.sections())));
    }

    private Stream<Found> ofSection(DraftSection section, Stream<Found> ofEntries) {
        var narrative = section.narrative();
        var ofText = narrative == null
                ? Stream.<Found>empty()
                : texts.of(narrative.text()).map(problem -> found(problem, null, section.heading()));
        return Stream.concat(ofText, ofEntries).map(found -> found.in(section.code()));
    }

    /**
     * What is found in an entry by itself, as yet in no section. It is remembered as long as the {@link EntryStamp} of the entry
     * is the same, so it may depend on nothing else.
     */
    Stream<Found> ofEntry(ReportingPeriod period, DraftEntry entry) {
        var ofTexts = Stream.of(entry.readTitle(), entry.readDescription())
                .flatMap(texts::of)
                .map(problem -> found(problem, entry.initiativeId(), entry.title()));
        var ofRest = Stream.of(
                        ACCEPTED.equals(entry.review())
                                ? null
                                : of(Check.UNREVIEWED_ENTRY, entry, "Its review is not accepted"),
                        isOutside(period, entry)
                                ? of(Check.OUTSIDE_PERIOD, entry, "It ran before or after the period")
                                : null,
                        entry.amounts().stream().allMatch(amount -> hasYear(amount, entry))
                                ? null
                                : of(Check.AMOUNT_WITHOUT_YEAR, entry, "An amount says no year"))
                .filter(Objects::nonNull);
        var ofLinks = entry.links().stream()
                .filter(link -> !TextChecks.leadsSomewhere(link.url()))
                .map(link -> new Found(
                        Check.MALFORMED_LINK,
                        null,
                        entry.initiativeId(),
                        null,
                        null,
                        "Links to: " + link.url(),
                        link.url(),
                        entry.title()));
        return Stream.of(ofTexts, ofRest, ofLinks).flatMap(found -> found);
    }

    private static Found found(TextChecks.Problem problem, @Nullable UUID initiative, LocalizedText name) {
        return new Found(
                problem.check(), null, initiative, null, problem.language(), problem.detail(), problem.quote(), name);
    }

    private static boolean isOutside(ReportingPeriod period, DraftEntry entry) {
        var end = entry.period().end();
        return entry.period().start().first().isAfter(period.end())
                || (end != null && end.last().isBefore(period.start()));
    }

    /** An amount a year or a month is for the years of its initiative. */
    private static boolean hasYear(Amount amount, DraftEntry entry) {
        var note = amount.note();
        return !amount.per().equals("once")
                || entry.period().end() != null
                || (note != null && note.texts().values().stream().anyMatch(TextChecks::hasYear))
                || entry.description().texts().values().stream().anyMatch(TextChecks::hasYear);
    }

    /** A side has less than a third of what another has. */
    private static Stream<Found> balance(DraftCounts counts) {
        var sides = counts.sides();
        if (sides.isEmpty()) {
            return Stream.empty();
        }
        var most = Collections.max(sides, BY_ENTRIES).entries();
        return most < FEW
                ? Stream.empty()
                : sides.stream()
                        .filter(side -> side.entries() * 3 < most)
                        .map(side -> new Found(
                                Check.UNBALANCED_SIDES,
                                null,
                                null,
                                side.side().code(),
                                null,
                                "Has %d entries, where another side has %d".formatted(side.entries(), most),
                                "%d : %d".formatted(side.entries(), most),
                                side.side().name()));
    }

    private static Found about(Check check, Named named, String detail) {
        return new Found(check, null, null, named.code(), null, detail, null, named.name());
    }

    private static Found of(Check check, DraftEntry entry, String detail) {
        return new Found(check, null, entry.initiativeId(), null, null, detail, null, entry.title());
    }
}
