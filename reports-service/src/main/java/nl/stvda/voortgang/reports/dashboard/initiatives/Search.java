package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for, as the address of the list says it: whoever opens the same address looks for the same. What
 * this page does not know, such as a language, is not passed on.
 */
record Search(MultivaluedMap<String, String> filters) {

    static final List<String> FACETS =
            List.of("review", "organisation", "theme", "side", "level", "instrument", "status");
    static final List<String> SORTS = List.of("newest", "oldest", "changed", "title", "relevance");

    /** What the list can show of each, besides its title, in this order. */
    static final List<String> COLUMNS =
            List.of("organisation", "period", "theme", "level", "instrument", "review", "changed");

    private static final List<String> USUAL_COLUMNS = List.of("organisation", "period", "review", "changed");
    private static final String COLUMN = "column";
    private static final String PATH = "/initiatives";
    private static final String TEXT = "text";
    private static final String SORT = "sort";
    private static final Set<String> OTHERS =
            Set.of(TEXT, SORT, COLUMN, "agreement", "hasAmount", "from", "to", "changedSince");

    /** A field that was left empty asks for nothing. */
    static Search of(MultivaluedMap<String, String> query) {
        var filters = new MultivaluedHashMap<String, String>();
        query.forEach((name, values) -> {
            if (FACETS.contains(name) || OTHERS.contains(name)) {
                var given = values.stream().filter(value -> !value.isBlank()).toList();
                if (!given.isEmpty()) {
                    filters.put(name, new ArrayList<>(given));
                }
            }
        });
        return new Search(filters);
    }

    Optional<String> text() {
        return Optional.ofNullable(filters.getFirst(TEXT));
    }

    /** What fits a text best comes first, unless another order was asked for. */
    String sort() {
        return Optional.ofNullable(filters.getFirst(SORT)).orElse(text().isPresent() ? "relevance" : "newest");
    }

    List<String> chosen(String facet) {
        return filters.getOrDefault(facet, List.of());
    }

    boolean isFiltered() {
        return filters.keySet().stream().anyMatch(name -> !name.equals(SORT) && !name.equals(COLUMN));
    }

    /** Those that were chosen, in the order of all. */
    List<String> columns() {
        var chosen = filters.getOrDefault(COLUMN, USUAL_COLUMNS);
        var known = COLUMNS.stream().filter(chosen::contains).toList();
        return known.isEmpty() ? USUAL_COLUMNS : known;
    }

    /** All but the columns, for a form that chooses those. */
    MultivaluedMap<String, String> withoutColumns() {
        var query = copy();
        query.remove(COLUMN);
        return query;
    }

    /** The same list as a file. */
    String addressOfFile() {
        return address(PATH + "/list.csv", copy());
    }

    /** What the list is asked for. */
    MultivaluedMap<String, String> page(int limit, Optional<String> cursor) {
        var query = withoutColumns();
        query.putSingle(SORT, sort());
        query.putSingle("limit", Integer.toString(limit));
        cursor.ifPresent(after -> query.putSingle("cursor", after));
        return query;
    }

    /** What the counts are asked for. */
    MultivaluedMap<String, String> counts() {
        var query = withoutColumns();
        query.remove(SORT);
        return query;
    }

    /** The counts of a facet are those that another choice in it would give. */
    MultivaluedMap<String, String> countsBeside(String facet) {
        var query = counts();
        query.remove(facet);
        return query;
    }

    String address() {
        return address(copy());
    }

    /** With this code chosen too, or no longer. */
    String addressToggling(String facet, String code) {
        var query = copy();
        var codes = new ArrayList<>(chosen(facet));
        if (!codes.remove(code)) {
            codes.add(code);
        }
        query.put(facet, codes);
        return address(query);
    }

    String addressSortedBy(String sort) {
        var query = copy();
        query.putSingle(SORT, sort);
        return address(query);
    }

    String addressAfter(String cursor) {
        var query = copy();
        query.putSingle("cursor", cursor);
        return address(query);
    }

    private MultivaluedMap<String, String> copy() {
        var copy = new MultivaluedHashMap<String, String>();
        filters.forEach((name, values) -> copy.put(name, new ArrayList<>(values)));
        return copy;
    }

    private static String address(MultivaluedMap<String, String> query) {
        return address(PATH, query);
    }

    /** Values are placed in the address, not read as a template: somebody may look for a brace. */
    static String address(String path, MultivaluedMap<String, String> query) {
        var address = UriBuilder.fromPath(path);
        var values = new ArrayList<>();
        query.forEach((name, given) -> given.forEach(value -> {
            address.queryParam(name, "{value%d}".formatted(values.size()));
            values.add(value);
        }));
        return address.build(values.toArray()).toString();
    }
}
