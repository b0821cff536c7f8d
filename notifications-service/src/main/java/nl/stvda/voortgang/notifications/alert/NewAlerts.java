package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Adds alerts, many with one statement, so that the order of positions is the order of commits. */
@ApplicationScoped
class NewAlerts {

    /** The channel on which every instance hears that there is something new. */
    private static final String CHANNEL = "alert";

    private static final int INSERT_LOCK = 1_936_810_597;

    private final Session session;
    private final CandidatesConverter candidates;
    private final LocalizedTextConverter texts;

    NewAlerts(Session session, CandidatesConverter candidates, LocalizedTextConverter texts) {
        this.texts = texts;
        this.session = session;
        this.candidates = candidates;
    }

    /** Lets one transaction at a time add alerts. */
    void lock() {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", INSERT_LOCK)
                .getSingleResult();
    }

    /** Which of these were told before. */
    Set<InitiativeNews.Key> known(List<InitiativeNews.Key> keys) {
        var places = session.createNativeQuery("""
                        with key as (
                            select place, cast(initiative as uuid) as initiative, cast(revision as integer) as revision,
                                cast(epoch as bigint) as epoch, cast(resembles as boolean) as resembles, cast(message as uuid) as message
                            from unnest(:initiatives, :revisions, :epochs, :resembles, :messages)
                                with ordinality as key (initiative, revision, epoch, resembles, message, place)
                        )
                        select key.place from key join alert a on a.message = key.message
                        union all
                        select key.place from key join alert a on a.initiative = key.initiative and a.revision = key.revision
                            and a.epoch = key.epoch and a.message is null and a.candidates is null
                        where key.message is null and not key.resembles
                        union all
                        select key.place from key join alert a on a.initiative = key.initiative and a.revision = key.revision
                            and a.epoch = key.epoch and a.candidates is not null
                        where key.message is null and key.resembles""", Long.class)
                .setParameter("initiatives", column(keys, InitiativeNews.Key::initiative))
                .setParameter("revisions", column(keys, InitiativeNews.Key::revision))
                .setParameter("epochs", column(keys, InitiativeNews.Key::epoch))
                .setParameter("resembles", column(keys, InitiativeNews.Key::resembles))
                .setParameter("messages", column(keys, InitiativeNews.Key::message))
                .getResultList();
        var known = new HashSet<InitiativeNews.Key>();
        places.forEach(place -> known.add(keys.get(Math.toIntExact(place) - 1)));
        return known;
    }

    /** Whether this message or declaration was told before. */
    boolean isKnown(UUID message) {
        return session.createNativeQuery("select exists (select from alert where message = :message)", Boolean.class)
                .setParameter("message", message)
                .getSingleResult();
    }

    /** Adds them in their order, and wakes the streams at the commit. The first of a group leads it. */
    void add(List<Alert> alerts) {
        session.createNativeMutationQuery("""
                        insert into alert (id, type, organisation, initiative, revision, message, candidates, joint_with,
                            title, round, note, occurred_at, group_id, epoch, leads)
                        select cast(id as uuid), type, organisation, cast(initiative as uuid), cast(revision as integer),
                            cast(message as uuid), candidates, string_to_array(joint_with, ','), title, round,
                            note, cast(occurred_at as timestamptz), cast(group_id as uuid),
                            cast(epoch as bigint),
                            group_id is null
                                or row_number() over (partition by group_id order by place) = 1
                                    and not exists (select from alert_group where alert_group.id = cast(row.group_id as uuid))
                        from unnest(:ids, :types, :organisations, :initiatives, :revisions, :messages, :candidates,
                                :jointWith, :titles, :rounds, :notes, :moments, :groups, :epochs)
                            with ordinality as row (id, type, organisation, initiative, revision, message, candidates,
                                joint_with, title, round, note, occurred_at, group_id, epoch, place)
                        order by place""")
                .setParameter("ids", column(alerts, Alert::id))
                .setParameter("types", column(alerts, Alert::type))
                .setParameter("organisations", column(alerts, Alert::organisation))
                .setParameter("initiatives", column(alerts, Alert::initiative))
                .setParameter(
                        "revisions", column(alerts, alert -> alert.initiative() == null ? null : alert.revision()))
                .setParameter("messages", column(alerts, Alert::message))
                .setParameter("candidates", column(alerts, this::candidates))
                // codes of organisations, which hold no comma
                .setParameter("jointWith", column(alerts, alert -> String.join(",", alert.jointWith())))
                .setParameter("titles", column(alerts, alert -> text(alert.title())))
                .setParameter("rounds", column(alerts, Alert::round))
                .setParameter("notes", column(alerts, alert -> text(alert.note())))
                .setParameter("moments", column(alerts, Alert::occurredAt))
                .setParameter("groups", column(alerts, Alert::group))
                .setParameter("epochs", column(alerts, Alert::epoch))
                .executeUpdate();
        session.createNativeQuery("select 1 from pg_notify(:channel, '')", Integer.class)
                .setParameter("channel", CHANNEL)
                .getSingleResult();
    }

    private @Nullable String candidates(Alert alert) {
        return alert.isResemblance() ? candidates.convertToDatabaseColumn(alert.candidates()) : null;
    }

    private @Nullable String text(LocalizedText text) {
        return text.texts().isEmpty() ? null : texts.convertToDatabaseColumn(text);
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(row -> {
                    var cell = value.apply(row);
                    return cell == null ? null : cell.toString();
                })
                .toArray(String[]::new);
    }
}
