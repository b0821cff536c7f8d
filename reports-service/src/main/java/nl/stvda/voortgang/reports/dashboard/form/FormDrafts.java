package nl.stvda.voortgang.reports.dashboard.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.reports.access.Caller;
import org.hibernate.Session;

/** Keeps what people type, for themselves only. The last that was typed counts, on whichever device that was. */
@ApplicationScoped
@Transactional
public class FormDrafts {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final Session session;
    private final ObjectMapper json;
    private final FormConfig config;
    private final Caller caller;
    private final Clock clock;

    FormDrafts(Session session, ObjectMapper json, FormConfig config, Caller caller, Clock clock) {
        this.session = session;
        this.json = json;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller typed into the form of this page. */
    public Optional<FormDraft> find(String page) {
        return session.createNativeQuery(
                        "select fields, kept_at from form_draft where person = :person and page = :page",
                        Object[].class)
                .setParameter("person", caller.subject())
                .setParameter("page", page)
                .uniqueResultOptional()
                .map(row -> new FormDraft(read((String) row[0]), (Instant) row[1]));
    }

    /** Whether it is kept: not where it is too large. Of one who has too many, the oldest makes room. */
    boolean keep(String page, Map<String, List<String>> fields) {
        var written = write(fields);
        if (written.length() > config.largest()) {
            return false;
        }
        session.createNativeMutationQuery("""
                        insert into form_draft (person, page, fields, kept_at) values (:person, :page, :fields, :now)
                        on conflict (person, page) do update set fields = excluded.fields, kept_at = excluded.kept_at
                        """)
                .setParameter("person", caller.subject())
                .setParameter("page", page)
                .setParameter("fields", written)
                .setParameter("now", clock.instant())
                .executeUpdate();
        session.createNativeMutationQuery("""
                        delete from form_draft where person = :person and page in (
                            select page from form_draft where person = :person order by kept_at desc, page offset :most
                        )""")
                .setParameter("person", caller.subject())
                .setParameter("most", config.perPerson())
                .executeUpdate();
        return true;
    }

    /** Forgets what the caller typed into the form of this page: it was sent, or is not wanted any more. */
    public void discard(String page) {
        session.createNativeMutationQuery("delete from form_draft where person = :person and page = :page")
                .setParameter("person", caller.subject())
                .setParameter("page", page)
                .executeUpdate();
    }

    private String write(Map<String, List<String>> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("Fields cannot be written", impossible);
        }
    }

    private Map<String, List<String>> read(String fields) {
        try {
            return json.readValue(fields, FIELDS);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("What was written here cannot be read", impossible);
        }
    }
}
