package nl.stvda.voortgang.reports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.content.Actor;
import nl.stvda.voortgang.reports.content.Amount;
import nl.stvda.voortgang.reports.content.DraftEditorial;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.EntryDisplay;
import nl.stvda.voortgang.reports.content.Link;
import nl.stvda.voortgang.reports.document.DraftView.Prose;
import nl.stvda.voortgang.reports.document.DraftView.Shown;
import nl.stvda.voortgang.reports.text.Formats;
import org.jspecify.annotations.Nullable;

/** An entry as the template shows it. */
record EntryView(
        String id,
        int level,
        Shown title,
        @Nullable String otherLanguage,
        @Nullable Prose description,
        List<Shown> organisations,
        List<String> actors,
        String start,
        @Nullable String end,
        List<Shown> themes,
        List<AmountView> amounts,
        @Nullable ReachView reach,
        List<LinkView> links,
        boolean titleShown,
        boolean factsShown,
        List<EntryView> nested,
        EntryOrigin origin) {

    /** The entries of a block, each with those inside it. */
    static List<EntryView> tree(
            List<DraftEntry> entries, @Nullable EntryDisplay display, int level, Language language) {
        var inside = entries.stream()
                .filter(entry -> parent(entry).isPresent())
                .collect(Collectors.groupingBy(entry -> parent(entry).orElseThrow()));
        return entries.stream()
                .filter(entry -> parent(entry).isEmpty())
                .map(entry -> of(entry, inside, display, level, language))
                .toList();
    }

    private static Optional<UUID> parent(DraftEntry entry) {
        return Optional.ofNullable(entry.editorial()).map(DraftEditorial::nestedIn);
    }

    private static EntryView of(
            DraftEntry entry,
            Map<UUID, List<DraftEntry>> inside,
            @Nullable EntryDisplay display,
            int level,
            Language language) {
        var isProse = display == EntryDisplay.PROSE_BULLETS || display == EntryDisplay.NUMBERED;
        var editorial = Optional.ofNullable(entry.editorial());
        var formats = Formats.of(language);
        var end = entry.period().end();
        var reach = entry.reach();
        return new EntryView(
                entry.initiativeId().toString(),
                level,
                Shown.of(entry.readTitle(), language),
                otherLanguage(entry, language),
                Prose.of(entry.readDescription(), language),
                Stream.concat(Stream.of(entry.organisation()), entry.jointWith().stream())
                        .map(organisation -> Shown.of(organisation.name(), language))
                        .toList(),
                entry.actors().stream().map(Actor::name).toList(),
                formats.date(entry.period().start()),
                end == null ? null : formats.date(end),
                entry.themes().stream()
                        .map(theme -> Shown.of(theme.name(), language))
                        .toList(),
                entry.amounts().stream()
                        .map(amount -> AmountView.of(amount, language))
                        .toList(),
                reach == null ? null : new ReachView(formats.number(reach.count()), reach.unit()),
                entry.links().stream().map(link -> LinkView.of(link, language)).toList(),
                editorial.map(DraftEditorial::titleShown).orElse(!isProse),
                editorial.map(DraftEditorial::factsShown).orElse(!isProse),
                inside.getOrDefault(entry.initiativeId(), List.of()).stream()
                        .map(nested -> of(nested, inside, display, level + 1, language))
                        .toList(),
                EntryOrigin.of(entry, language));
    }

    /** What the entry is written in, where that is not the language of the reader. */
    private static @Nullable String otherLanguage(DraftEntry entry, Language reader) {
        return Stream.of(entry.readTitle(), entry.readDescription())
                .flatMap(text -> text.in(reader).stream())
                .map(Text::language)
                .filter(written -> !written.equals(reader))
                .findFirst()
                .map(written -> written.nameIn(reader))
                .orElse(null);
    }

    /** Money; the qualifier and the period are codes that the template puts into words. */
    record AmountView(
            String money,
            String per,
            String qualifier,
            @Nullable Shown note) {

        static AmountView of(Amount amount, Language language) {
            var qualifier = amount.qualifier();
            return new AmountView(
                    Formats.of(language).money(amount.value(), amount.currency()),
                    amount.per(),
                    qualifier == null ? "exactly" : qualifier,
                    Shown.ofNullable(amount.note(), language));
        }
    }

    /** How many; the unit is a code. */
    record ReachView(String count, String unit) {}

    /** A link; without a label it is called by its address. */
    record LinkView(String url, Shown label) {

        static LinkView of(Link link, Language language) {
            var label = Shown.ofNullable(link.label(), language);
            return new LinkView(link.url(), label == null ? Shown.plain(link.url()) : label);
        }
    }
}
