package nl.stvda.voortgang.initiatives.resemblance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.hibernate.Session;

/** Finds what other organisations posted and has something in common. */
@ApplicationScoped
class LikenessSearch {

    private static final String COLUMNS = """
            likeness.initiative_id, likeness.organisation, likeness.external_id, likeness.title,
            likeness.period_start, likeness.period_end, likeness.actors
            """;

    private static final String BY_TRAITS = """
            select newest.initiative_id
            from unnest(:traits) as wanted (hash)
            cross join organisation as other
            cross join lateral (
                select initiative_id from likeness_trait
                where likeness_trait.hash = wanted.hash and likeness_trait.organisation = other.code
                order by initiative_id desc limit :most
            ) as newest
            where other.code <> :organisation
            """;

    private static final String SHARED = """
            array(select hash from likeness_trait
                  where initiative_id = likeness.initiative_id and hash = any(:traits)) as shared
            """;

    /** Of the title in the language in which the two are nearest. */
    private static final String CLOSENESS = """
            cast(coalesce((
                select max(similarity(said.title, asked.title))
                from likeness_title said
                join unnest(:languages, :titles) as asked (language, title) using (language)
                where said.initiative_id = likeness.initiative_id), 0) as double precision)
            """;

    private static final String IS_SHARED = """
            select 1 from likeness_trait
            where hash = any(?) and organisation in (select code from organisation where code <> ?)
            limit 1
            """;

    private final Session session;
    private final LocalizedTextConverter converter;

    LikenessSearch(Session session, LocalizedTextConverter converter) {
        this.session = session;
        this.converter = converter;
    }

    /**
     * Whether one of another organisation shares a trait; mostly none does, and that is answered from the index alone. By JDBC, because
     * every post asks: Hibernate keeps a plan for each use of a statement with a typed result, and looks through them.
     */
    boolean isShared(String organisation, Long[] traits) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(IS_SHARED)) {
                statement.setArray(1, connection.createArrayOf("bigint", traits));
                statement.setString(2, organisation);
                try (var found = statement.executeQuery()) {
                    return found.next();
                }
            }
        });
    }

    /** Those that share one of the traits: a few lookups, whatever there is. */
    List<Likeness> sharing(String organisation, Long[] traits, int most) {
        return session.createNativeQuery("""
                        with found as (%s)
                        select %s, cast(0 as double precision) as closeness, %s
                        from likeness
                        where initiative_id in (select initiative_id from found)
                        """.formatted(BY_TRAITS, COLUMNS, SHARED), Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("traits", traits)
                .setParameter("most", most)
                .getResultStream()
                .map(this::likeness)
                .toList();
    }

    /** Those, and those whose title is near in a language that both have, nearest first. */
    List<Likeness> near(String organisation, Long[] traits, LocalizedText title, int most) {
        session.createNativeQuery(
                        "select set_config('pg_trgm.similarity_threshold', cast(:near as text), true)", String.class)
                .setParameter("near", Score.NEAR)
                .getSingleResult();
        return session.createNativeQuery("""
                        with found as (
                            (select said.initiative_id
                             from unnest(:languages, :titles) as asked (language, title)
                             join likeness_title said on said.title %% asked.title and said.language = asked.language
                             where said.organisation <> :organisation
                             group by said.initiative_id
                             order by max(similarity(said.title, asked.title)) desc, said.initiative_id desc limit :most)
                            union
                            (%s)
                        )
                        select %s, %s as closeness, %s
                        from found join likeness using (initiative_id)
                        """.formatted(BY_TRAITS, COLUMNS, CLOSENESS, SHARED), Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("traits", traits)
                .setParameter("languages", title.texts().keySet().toArray(String[]::new))
                .setParameter("titles", title.texts().values().toArray(String[]::new))
                .setParameter("most", most)
                .getResultStream()
                .map(this::likeness)
                .toList();
    }

    private Likeness likeness(Tuple row) {
        return new Likeness(
                row.get("initiative_id", UUID.class),
                row.get("organisation", String.class),
                row.get("external_id", String.class),
                Objects.requireNonNull(converter.convertToEntityAttribute(row.get("title", String.class))),
                row.get("period_start", LocalDate.class),
                row.get("period_end", LocalDate.class),
                row.get("actors", Integer.class),
                row.get("closeness", Double.class),
                Set.of(row.get("shared", Long[].class)));
    }
}
