package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.client.Cursors;
import nl.stvda.voortgang.reports.dashboard.client.Facets;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.client.SideBySide;
import nl.stvda.voortgang.reports.dashboard.initiatives.ListView.Choice;
import nl.stvda.voortgang.reports.dashboard.initiatives.ListView.FacetView;
import nl.stvda.voortgang.reports.dashboard.initiatives.ListView.Result;
import nl.stvda.voortgang.reports.dashboard.initiatives.ListView.Row;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.text.Formats;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds initiatives through the search of initiatives-service, and puts what it says in the words of one language. */
@ApplicationScoped
class Finding {

    private static final int SHOWN = 50;

    private final InitiativesClient initiatives;
    private final Codes codes;
    private final Moments moments;
    private final Outages outages;
    private final SideBySide sideBySide;

    Finding(
            @RestClient InitiativesClient initiatives,
            Codes codes,
            Moments moments,
            Outages outages,
            SideBySide sideBySide) {
        this.sideBySide = sideBySide;
        this.initiatives = initiatives;
        this.codes = codes;
        this.moments = moments;
        this.outages = outages;
    }

    /** Empty where initiatives-service does not answer. */
    Optional<Result> find(Search search, Optional<String> cursor, Language language) {
        return outages.ask(Outage.Part.INITIATIVES, () -> ask(search, cursor, language));
    }

    private Result ask(Search search, Optional<String> cursor, Language language) {
        var counted = sideBySide.begin(() -> initiatives.count(search.counts()));
        var beside = countsBesideChosen(search);
        try (var page = initiatives.find(search.page(SHOWN, cursor))) {
            var facets = counted.get();
            var found = Found.of(search.text());
            return new Result(
                    Formats.of(language).number(facets.total()),
                    facets.exact(),
                    page.getEntity().items().stream()
                            .map(initiative -> row(initiative, search, found, language))
                            .toList(),
                    facets(search, facets, beside, language),
                    Cursors.next(page).map(search::addressAfter),
                    cursor.map(_ -> search.address()));
        }
    }

    Row row(Initiative initiative, Search search, Found found, Language language) {
        var title = initiative.title().in(language).orElseGet(() -> new Text("", language));
        return new Row(
                "%s:%d".formatted(initiative.id(), initiative.revision()),
                Queue.of(search.filters()).addressOf(initiative.id()),
                title.language().tag(),
                found.in(title.value()),
                initiative.description().in(title.language()).flatMap(description -> found.around(description.value())),
                codes.name("organisation", initiative.organisation(), language).value(),
                initiative.isOnBehalf(),
                Formats.of(language).date(initiative.period().start()),
                initiative.themes().stream()
                        .map(theme -> codes.name("theme", theme, language))
                        .toList(),
                codes.name("level", initiative.level(), language),
                codes.name("instrument", initiative.instrument(), language),
                initiative.reviewState(),
                initiative.status(),
                moments.of(initiative.changedAt(), language));
    }

    private List<FacetView> facets(
            Search search, Facets facets, Map<String, Supplier<Facets>> beside, Language language) {
        return Search.FACETS.stream()
                .map(facet -> facet(
                        facet, search, beside.getOrDefault(facet, () -> facets).get(), language))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private Map<String, Supplier<Facets>> countsBesideChosen(Search search) {
        return Search.FACETS.stream()
                .filter(facet -> !search.chosen(facet).isEmpty())
                .collect(Collectors.toMap(
                        facet -> facet,
                        facet -> sideBySide.begin(() -> initiatives.count(search.countsBeside(facet)))));
    }

    private FacetView facet(String facet, Search search, Facets facets, Language language) {
        var counts = new HashMap<String, Long>();
        facets.of(facet).forEach(count -> counts.put(count.code(), count.count()));
        // what was chosen can be taken back, also where it gives nothing
        var chosen = search.chosen(facet).stream().filter(code -> !counts.containsKey(code));
        var choices = Stream.concat(facets.of(facet).stream().map(Facets.Count::code), chosen)
                .distinct()
                .map(code -> new Choice(
                        code,
                        codes.name(facet, code, language),
                        Formats.of(language).number(counts.getOrDefault(code, 0L)),
                        search.chosen(facet).contains(code),
                        search.addressToggling(facet, code)))
                .toList();
        return new FacetView(facet, isOpen(facet, search), choices);
    }

    /** What is asked for most stands open. */
    private static boolean isOpen(String facet, Search search) {
        return facet.equals("review")
                || facet.equals("organisation")
                || !search.chosen(facet).isEmpty();
    }
}
