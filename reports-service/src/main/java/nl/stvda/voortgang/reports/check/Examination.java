package nl.stvda.voortgang.reports.check;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.Amount;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.content.DraftCounts.SideCount;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
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
        return Stream.of(
                        withoutEntry(draft),
                        withoutExample(draft),
                        sections(draft.sections()).flatMap(section -> ofSection(draft, section)),
                        balance(draft))
                .flatMap(found -> found);
    }

    private static Stream<Found> withoutEntry(Draft draft) {
        return draft.counts().organisations().stream()
                .filter(count -> count.entries() == 0)
                .map(count -> about(
                        Check.ORGANISATION_WITHOUT_ENTRY,
                        count.organisation(),
                        "Nothing of this organisation is in the draft"));
    }

    private static Stream<Found> withoutExample(Draft draft) {
        return draft.counts().themes().stream()
                .filter(count -> count.entries() == 0)
                .map(count -> about(Check.THEME_WITHOUT_EXAMPLE, count.theme(), "No entry is about this theme"));
    }

    private static Stream<DraftSection> sections(List<DraftSection> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), sections(section.sections())));
    }

    private Stream<Found> ofSection(Draft draft, DraftSection section) {
        var narrative = section.narrative();
        var ofText = narrative == null
                ? Stream.<Found>empty()
                : texts.of(narrative.text())
                        .map(problem -> new Found(
                                problem.check(),
                                section.code(),
                                null,
                                null,
                                problem.language(),
                                problem.detail(),
                                problem.quote(),
                                section.heading()));
        return Stream.concat(
                ofText, section.entries().stream().flatMap(entry -> ofEntry(draft.period(), section, entry)));
    }

    private Stream<Found> ofEntry(ReportingPeriod period, DraftSection section, DraftEntry entry) {
        var ofTexts = Stream.of(entry.readTitle(), entry.readDescription())
                .flatMap(texts::of)
                .map(problem -> new Found(
                        problem.check(),
                        section.code(),
                        entry.initiativeId(),
                        null,
                        problem.language(),
                        problem.detail(),
                        problem.quote(),
                        entry.title()));
        var ofRest = Stream.of(
                        ACCEPTED.equals(entry.review())
                                ? null
                                : of(Check.UNREVIEWED_ENTRY, section, entry, "Its review is not accepted"),
                        isOutside(period, entry)
                                ? of(Check.OUTSIDE_PERIOD, section, entry, "It ran before or after the period")
                                : null,
                        entry.amounts().stream().allMatch(amount -> hasYear(amount, entry))
                                ? null
                                : of(Check.AMOUNT_WITHOUT_YEAR, section, entry, "An amount says no year"))
                .filter(Objects::nonNull);
        var ofLinks = entry.links().stream()
                .filter(link -> !TextChecks.leadsSomewhere(link.url()))
                .map(link -> new Found(
                        Check.MALFORMED_LINK,
                        section.code(),
                        entry.initiativeId(),
                        null,
                        null,
                        "Links to: " + link.url(),
                        link.url(),
                        entry.title()));
        return Stream.of(ofTexts, ofRest, ofLinks).flatMap(found -> found);
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
    private static Stream<Found> balance(Draft draft) {
        var sides = draft.counts().sides();
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

    private static Found of(Check check, DraftSection section, DraftEntry entry, String detail) {
        return new Found(check, section.code(), entry.initiativeId(), null, null, detail, null, entry.title());
    }

    /** Something that was found, before anybody says what it means. */
    record Found(
            Check check,
            @Nullable String section,
            @Nullable UUID initiativeId,
            @Nullable String about,
            @Nullable String language,
            String detail,
            @Nullable String quote,
            @Nullable LocalizedText name) {

        Finding finding(String round, Severity severity) {
            return new Finding(
                    check, severity, section, initiativeId, about, language, detail, quote, name, href(round));
        }

        private @Nullable String href(String round) {
            if (language != null && (check == Check.MACHINE_TRANSLATION || check == Check.OUTDATED_TRANSLATION)) {
                return "/v1/rounds/%s/translations/%s".formatted(round, language);
            }
            if (initiativeId != null) {
                return "/v1/initiatives/" + initiativeId;
            }
            return section == null ? null : "/v1/rounds/%s/narratives/%s".formatted(round, section);
        }
    }
}
