package nl.stvda.voortgang.reports.draft;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.round.Deadline;
import nl.stvda.voortgang.reports.round.Recipient;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.template.Placeholder;
import nl.stvda.voortgang.reports.text.Formats;

/** Fills in what texts leave to the round to say. */
final class FilledTexts {

    private final RoundResponse round;
    private final Names names;
    private final Map<String, Map<Placeholder, String>> values = new LinkedHashMap<>();

    FilledTexts(RoundResponse round, Names names) {
        this.round = round;
        this.names = names;
    }

    LocalizedText of(LocalizedText text) {
        if (text.texts().values().stream().noneMatch(words -> words.contains("{{"))) {
            return text;
        }
        var filled = new LinkedHashMap<String, String>();
        text.texts()
                .forEach((tag, words) ->
                        filled.put(tag, Placeholder.fill(words, values.computeIfAbsent(tag, this::valuesIn))));
        return new LocalizedText(filled);
    }

    private Map<Placeholder, String> valuesIn(String tag) {
        var language = new Language(tag);
        var formats = Formats.of(language);
        var found = new EnumMap<Placeholder, String>(Placeholder.class);
        names.agreement()
                .name()
                .in(language)
                .map(Text::value)
                .ifPresent(title -> found.put(Placeholder.AGREEMENT, title));
        round.title().in(language).map(Text::value).ifPresent(title -> found.put(Placeholder.TITLE, title));
        found.put(Placeholder.ORDINAL, Integer.toString(round.ordinal()));
        found.put(Placeholder.YEAR, Integer.toString(round.year()));
        found.put(Placeholder.PERIOD_START, formats.date(round.period().start()));
        found.put(Placeholder.PERIOD_END, formats.date(round.period().end()));
        round.deadlines().stream()
                .filter(deadline -> deadline.kind().equals("submission"))
                .map(Deadline::date)
                .findFirst()
                .ifPresent(day -> found.put(Placeholder.SUBMISSION, formats.date(day)));
        if (!round.recipients().isEmpty()) {
            found.put(
                    Placeholder.RECIPIENTS,
                    round.recipients().stream().map(Recipient::name).collect(Collectors.joining(", ")));
        }
        return found;
    }
}
