package nl.stvda.voortgang.initiatives.resemblance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.hibernate.Session;

/** Keeps what can be found of each submitted initiative. */
@ApplicationScoped
class LikenessRepository {

    private final Session session;
    private final LocalizedTextConverter converter;

    LikenessRepository(Session session, LocalizedTextConverter converter) {
        this.session = session;
        this.converter = converter;
    }

    /** Lets it be found by others, as it is now. */
    void keep(Subject subject, Traits traits) {
        var title = subject.content().title();
        session.createNativeMutationQuery("""
                        insert into likeness (initiative_id, organisation, external_id, title, period_start, period_end, actors)
                        values (:id, :organisation, :externalId, :title, :start, :end, :actors)
                        on conflict (initiative_id) do update
                            set title = excluded.title, period_start = excluded.period_start, period_end = excluded.period_end,
                                actors = excluded.actors
                        """)
                .setParameter("id", subject.id())
                .setParameter("organisation", subject.organisation())
                .setParameter("externalId", subject.externalId())
                .setParameter("title", converter.convertToDatabaseColumn(title))
                .setParameter("start", subject.content().period().firstDay())
                .setParameter("end", subject.content().period().lastDay(), LocalDate.class)
                .setParameter("actors", traits.actors().size())
                .executeUpdate();
        keepTitles(subject, title.texts());
        session.createNativeMutationQuery(
                        "delete from likeness_trait where initiative_id = :id and hash <> all(:traits)")
                .setParameter("id", subject.id())
                .setParameter("traits", traits.all())
                .executeUpdate();
        session.createNativeMutationQuery("""
                        insert into likeness_trait (hash, organisation, initiative_id)
                        select unnest(:traits), :organisation, :id
                        on conflict do nothing
                        """)
                .setParameter("id", subject.id())
                .setParameter("organisation", subject.organisation())
                .setParameter("traits", traits.all())
                .executeUpdate();
    }

    private void keepTitles(Subject subject, Map<String, String> titles) {
        session.createNativeMutationQuery("""
                        with gone as (
                            delete from likeness_title where initiative_id = :id and language <> all(:languages))
                        insert into likeness_title (initiative_id, organisation, language, title)
                        select :id, :organisation, language, title
                        from unnest(:languages, :titles) as said (language, title)
                        on conflict (initiative_id, language) do update
                            set title = excluded.title where likeness_title.title <> excluded.title
                        """)
                .setParameter("id", subject.id())
                .setParameter("organisation", subject.organisation())
                .setParameter("languages", titles.keySet().toArray(String[]::new))
                .setParameter("titles", titles.values().toArray(String[]::new))
                .executeUpdate();
    }

    void forget(UUID id) {
        session.createNativeMutationQuery("delete from likeness_title where initiative_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        session.createNativeMutationQuery("delete from likeness_trait where initiative_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        session.createNativeMutationQuery("delete from likeness where initiative_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Remembers what was told of; answers whether anything was new. */
    boolean announce(UUID id, List<UUID> others) {
        return session.createNativeMutationQuery("""
                        update likeness
                        set announced = array(select distinct unnest(announced || :others))
                        where initiative_id = :id and not announced @> :others
                        """)
                        .setParameter("id", id)
                        .setParameter("others", others.toArray(UUID[]::new))
                        .executeUpdate()
                == 1;
    }
}
