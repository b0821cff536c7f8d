package nl.stvda.voortgang.initiatives.initiative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which initiatives to list: those that match every filter and that the caller may see, newest first. */
final class InitiativeQuery {

    /** Hibernate's own array_contains compares text[] with varchar[], which PostgreSQL refuses; this uses the index. */
    private static final String HAS_THEME = "cast(sql('? @> array[?]::text[]', themes, :theme) as Boolean)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int limit;

    InitiativeQuery(ListRequest request, Audience audience) {
        limit = request.limit();
        conditions.add(audience.condition());
        parameters.putAll(audience.parameters());
        equal("organisation", request.organisation());
        equal("agreement", request.agreement());
        equal("level", request.level());
        equal("status", request.status());
        request.review().ifPresent(state -> add("review.state = :review", "review", state));
        request.theme().ifPresent(theme -> add(HAS_THEME, "theme", theme));
        request.text().ifPresent(text -> add("searchText ilike :text escape '\\'", "text", containing(text)));
        request.cursor().ifPresent(this::after);
    }

    private void equal(String field, Optional<?> value) {
        value.ifPresent(present -> add("%s = :%s".formatted(field, field), field, present));
    }

    /** Ids are made in the order of time, so the place in the list is the last id seen: stable while others post. */
    private void after(UUID last) {
        add("id < :last", "last", last);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static String containing(String text) {
        var literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }

    String where() {
        return String.join(" and ", conditions) + " order by id desc";
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    int limit() {
        return limit;
    }
}
