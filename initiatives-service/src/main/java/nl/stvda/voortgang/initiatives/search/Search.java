package nl.stvda.voortgang.initiatives.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.initiative.InitiativeResponse;
import nl.stvda.voortgang.initiatives.initiative.ShownInitiatives;

/** Finds and counts initiatives among those that the caller may see. */
@ApplicationScoped
@Transactional
class Search {

    private final ShownInitiatives initiatives;
    private final Entries entries;
    private final EntryFinder finder;
    private final Vocabulary vocabulary;
    private final Ranking ranking;
    private final Counts counts;
    private final Caller caller;
    private final SearchJournal journal;

    Search(
            ShownInitiatives initiatives,
            Entries entries,
            EntryFinder finder,
            Vocabulary vocabulary,
            Ranking ranking,
            Counts counts,
            Caller caller,
            SearchJournal journal) {
        this.initiatives = initiatives;
        this.entries = entries;
        this.finder = finder;
        this.vocabulary = vocabulary;
        this.ranking = ranking;
        this.counts = counts;
        this.caller = caller;
        this.journal = journal;
    }

    Page<InitiativeResponse> page(SearchRequest request) {
        entries.prepare();
        var behindSince = journal.behindSince();
        var match = match(request.filter());
        if (request.filter().text().isPresent() && match.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        var query = query(request.filter(), match, behindSince);
        var found = places(request, query, match);
        var shown = found.stream().limit(request.limit()).toList();
        var next = found.size() > shown.size()
                ? Optional.of(Cursor.encode(request.query(), shown.getLast()))
                : Optional.<String>empty();
        return new Page<>(initiatives(shown), next);
    }

    private List<InitiativeResponse> initiatives(List<Place> places) {
        var found = initiatives.byId(places.stream().map(Place::id).toList());
        return places.stream()
                .map(place -> found.get(place.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Place> places(SearchRequest request, EntryQuery query, Optional<Match> match) {
        var limit = request.limit() + 1;
        return match.filter(_ -> request.sort() == Sort.RELEVANCE)
                .map(text -> ranking.find(query, text.ranked(), request.last(), limit))
                .orElseGet(
                        () -> finder.find(query, new Range(request.sort(), request.last(), Optional.empty()), limit));
    }

    FacetsResponse facets(Filter filter) {
        entries.prepare();
        var behindSince = journal.behindSince();
        var match = match(filter);
        if (filter.text().isPresent() && match.isEmpty()) {
            return FacetsResponse.NOTHING;
        }
        return counts.count(query(filter, match, behindSince), filter.isCounted());
    }

    private EntryQuery query(Filter filter, Optional<Match> match, Optional<Instant> behindSince) {
        var organisations = filter.codes().getOrDefault("organisation", List.of());
        return new EntryQuery(filter, Audience.of(caller.listed(organisations)), match, behindSince);
    }

    private Optional<Match> match(Filter filter) {
        return filter.text().map(QueryText::of).flatMap(vocabulary::match);
    }
}
