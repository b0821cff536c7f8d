package nl.stvda.voortgang.initiatives.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;
import nl.stvda.voortgang.initiatives.initiative.RowResult;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.upload.RowViolation;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
import nl.stvda.voortgang.initiatives.upload.UploadedRow;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The rows of imports: as they were received, then with what became of them; many with each statement. */
@ApplicationScoped
class ImportRows {

    private static final TypeReference<List<RowViolation>> VIOLATIONS = new TypeReference<>() {};

    private final Session session;
    private final ObjectMapper json;
    private final CellHints hints;
    private final Columns columns;

    ImportRows(Session session, ObjectMapper json, CellHints hints, Columns columns) {
        this.columns = columns;
        this.session = session;
        this.json = json;
        this.hints = hints;
    }

    void stage(UUID id, List<UploadedRow> rows) {
        session.createNativeMutationQuery("""
                        insert into import_row (import_id, number, line, external_id, request, outcome, violations)
                        select :id, cast(number as int), cast(line as int), external_id, request, outcome, violations
                        from unnest(:numbers, :lines, :externalIds, :requests, :outcomes, :violations)
                            as row (number, line, external_id, request, outcome, violations)
                        """)
                .setParameter("id", id)
                .setParameter("numbers", column(rows, row -> Integer.toString(row.number())))
                .setParameter("lines", column(rows, row -> text(row.line())))
                .setParameter("externalIds", column(rows, UploadedRow::externalId))
                .setParameter("requests", column(rows, UploadedRow::json))
                .setParameter("outcomes", column(rows, row -> row.json() == null ? RowOutcome.REFUSED.name() : null))
                .setParameter("violations", column(rows, row -> write(row.violations())))
                .executeUpdate();
    }

    /** The rows that follow a row, at most so many. */
    List<StagedRow> after(UUID id, int number, int most) {
        return tuples("""
                        select number, request, outcome, revision from import_row
                        where import_id = :id and number > :number order by number limit :most
                        """, id)
                .setParameter("number", number)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new StagedRow(
                        row.get("number", Integer.class),
                        row.get("request", String.class),
                        outcome(row),
                        Optional.ofNullable(row.get("revision", Integer.class)).orElse(0)))
                .toList();
    }

    boolean hasRefused(UUID id) {
        return !tuples("select number from import_row where import_id = :id and outcome = 'REFUSED' limit 1", id)
                .getResultList()
                .isEmpty();
    }

    /** Writes down what became of rows, and forgets what they said once that is stored. */
    void record(Claim claim, Chunk chunk, List<RowResult> results, boolean stored) {
        session.createNativeMutationQuery("""
                        update import_row
                        set outcome = result.outcome, initiative_id = cast(result.initiative as uuid),
                            revision = cast(result.revision as int), violations = result.violations,
                            request = case when :stored then null else request end
                        from unnest(:numbers, :outcomes, :initiatives, :revisions, :violations)
                            as result (number, outcome, initiative, revision, violations)
                        where import_id = :id and import_row.number = cast(result.number as int)
                        """)
                .setParameter("id", claim.id())
                .setParameter("stored", stored)
                .setParameter("numbers", column(results, result -> Integer.toString(result.number())))
                .setParameter(
                        "outcomes", column(results, result -> result.outcome().name()))
                .setParameter("initiatives", column(results, result -> text(result.id())))
                .setParameter("revisions", column(results, result -> Integer.toString(result.revision())))
                .setParameter("violations", column(results, result -> violations(result, chunk, claim.format())))
                .executeUpdate();
    }

    private @Nullable String violations(RowResult result, Chunk chunk, UploadFormat format) {
        var named = format.isTable() ? Optional.of(columns) : Optional.<Columns>empty();
        var violations = result.violations().stream().map(violation -> RowViolation.of(violation, named));
        return write(
                format.isTable()
                        ? violations
                                .map(violation -> hints.tell(violation, () -> chunk.json(result.number())))
                                .toList()
                        : violations.toList());
    }

    void forgetRequests(UUID id) {
        session.createNativeMutationQuery(
                        "update import_row set request = null where import_id = :id and request is not null")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The numbers of the first rows of a preview that would do something else now. */
    List<Integer> outdated(UUID id, String organisation, int most) {
        return tuples("""
                        select import_row.number from import_row
                        left join initiative
                            on initiative.organisation = :organisation and initiative.external_id = import_row.external_id
                        where import_id = :id and outcome <> 'REFUSED'
                            and coalesce(initiative.revision, 0)
                                <> import_row.revision - case outcome when 'UNCHANGED' then 0 else 1 end
                        order by import_row.number limit :most
                        """, id)
                .setParameter("organisation", organisation)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> row.get("number", Integer.class))
                .toList();
    }

    /** Results, of one outcome or of all, of the rows that follow a row. */
    List<ImportRowResponse> results(UUID id, Optional<RowOutcome> outcome, int number, int most) {
        return tuples("""
                        select number, line, external_id, outcome, initiative_id, revision, violations from import_row
                        where import_id = :id and number > :number and outcome is not null
                            and outcome = coalesce(cast(:outcome as text), outcome)
                        order by number limit :most
                        """, id)
                .setParameter("number", number)
                .setParameter("most", most)
                .setParameter("outcome", outcome.map(Enum::name).orElse(null))
                .getResultStream()
                .map(this::response)
                .toList();
    }

    private ImportRowResponse response(Tuple row) {
        var revision = row.get("revision", Integer.class);
        return new ImportRowResponse(
                row.get("number", Integer.class),
                row.get("line", Integer.class),
                row.get("external_id", String.class),
                RowOutcome.valueOf(row.get("outcome", String.class)),
                row.get("initiative_id", UUID.class),
                revision == null || revision == 0 ? null : revision,
                read(row.get("violations", String.class)));
    }

    void delete(UUID id) {
        session.createNativeMutationQuery("delete from import_row where import_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private NativeQuery<Tuple> tuples(String sql, UUID id) {
        return session.createNativeQuery(sql, Tuple.class).setParameter("id", id);
    }

    private static @Nullable RowOutcome outcome(Tuple row) {
        var name = row.get("outcome", String.class);
        return name == null ? null : RowOutcome.valueOf(name);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @SuppressWarnings("NullAway") // an array for SQL holds nulls
    private static <T> String[] column(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private @Nullable String write(List<RowViolation> violations) {
        try {
            return violations.isEmpty() ? null : json.writeValueAsString(violations);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Violations cannot be written as JSON", impossible);
        }
    }

    private List<RowViolation> read(@Nullable String violations) {
        try {
            return violations == null ? List.of() : json.readValue(violations, VIOLATIONS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored violations cannot be read", damaged);
        }
    }
}
