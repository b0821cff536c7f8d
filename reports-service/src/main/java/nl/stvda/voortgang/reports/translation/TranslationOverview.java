package nl.stvda.voortgang.reports.translation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.reports.translation.TranslationProgress.OfLanguage;

/** How a report stands in each language, with its texts, read once. */
public final class TranslationOverview {

    private final String round;
    private final TranslationProgress progress;
    private final Map<String, List<Standing>> standings;

    TranslationOverview(String round, TranslationProgress progress, Map<String, List<Standing>> standings) {
        this.round = round;
        this.progress = progress;
        this.standings = standings;
    }

    public String round() {
        return round;
    }

    public TranslationProgress progress() {
        return progress;
    }

    /** The language that lacks most. */
    public String neediest() {
        return progress.items().stream()
                .max(Comparator.comparingInt(
                        item -> item.counts().texts() - item.counts().done()))
                .map(OfLanguage::language)
                .orElseThrow();
    }

    /** Some of the texts in one language of the installation. */
    public Page<TranslationUnit> page(String language, TranslationFilter filter) {
        return page(standings.getOrDefault(language, List.of()), filter);
    }

    static Page<TranslationUnit> page(List<Standing> standings, TranslationFilter filter) {
        var found = standings.stream().filter(filter::takes).toList();
        var from = Math.min(filter.page().after().orElse(0), found.size());
        var to = Math.min(from + filter.page().limit(), found.size());
        return new Page<>(
                found.subList(from, to).stream()
                        .map(standing -> TranslationUnit.of(standing, List.of()))
                        .toList(),
                to < found.size() ? Optional.of(PageRequest.cursor(to)) : Optional.empty());
    }
}
