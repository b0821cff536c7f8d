package nl.stvda.voortgang.reports.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.reports.round.RoundChanged;
import nl.stvda.voortgang.reports.round.Rounds;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Numbers each change of a draft and keeps the latest. The number is taken under a lock that lasts until the commit, so
 * the changes of one draft commit in the order of their numbers, and who has seen a number has seen all before it.
 */
@ApplicationScoped
public class ChangeLog {

    /** The channel on which PostgreSQL tells of the changes of a transaction when it commits, and only then. */
    static final String CHANNEL = "draft_change";

    /** So many changes can be missed and still be told; whoever missed more reads the draft again. */
    static final int KEPT_CHANGES = 1000;

    private static final String NUMBER_AND_LOG = """
            with numbered as (
                update draft
                set version = version + :count, changed_at = :now, as_of = greatest(as_of, cast(:asOf as timestamptz))
                where round = coalesce(cast(:round as text), round)
                returning round, version
            ), logged as (
                insert into draft_change (round, version, kind, section, initiative)
                select numbered.round, numbered.version - :count + change.place, change.kind, change.section,
                    change.initiative
                from numbered, unnest(:kinds, :sections, :initiatives) with ordinality
                    as change (kind, section, initiative, place)
            ), forgotten as (
                delete from draft_change using numbered
                where draft_change.round = numbered.round and draft_change.version <= numbered.version - :kept
            )
            select cast(pg_notify('draft_change',
                concat_ws(' ', round, version - :count + 1, version, cast(:single as text))) as text)
            from numbered
            """;

    private final Session session;
    private final Rounds rounds;
    private final Clock clock;

    ChangeLog(Session session, Rounds rounds, Clock clock) {
        this.session = session;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Starts the draft of a new round; what it shows is as of the latest event that any draft shows. */
    @Transactional(TxType.MANDATORY)
    public void open(String round) {
        session.createNativeMutationQuery("""
                        insert into draft (round, changed_at, as_of)
                        select :round, :now, max(as_of) from draft
                        """)
                .setParameter("round", round)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Records what happened to entries, in this order; the time is that of the latest event behind it. */
    @Transactional(TxType.MANDATORY)
    public void recordEntries(String round, List<EntryChange> changes, Instant asOf) {
        write(
                round,
                changes.stream().map(change -> change.kind().name()).toArray(String[]::new),
                changes.stream().map(EntryChange::section).toArray(String[]::new),
                changes.stream().map(EntryChange::initiative).toArray(UUID[]::new),
                asOf);
    }

    /** Records what the secretariat did with an entry; the draft is as of the same event as before. */
    @Transactional(TxType.MANDATORY)
    public void recordCuration(String round, EntryChange change) {
        write(round, one(change.kind()), new String[] {change.section()}, new UUID[] {change.initiative()}, null);
    }

    /** Records that the text of a section is another one now. */
    @Transactional(TxType.MANDATORY)
    public void recordNarrative(String round, String section) {
        write(round, one(ChangeKind.NARRATIVE), new String[] {section}, new UUID[] {null}, null);
    }

    /** A draft says what its round is called and about, fills dates in, and is divided as the round is. */
    @Transactional(TxType.MANDATORY)
    void recordRound(@Observes RoundChanged changed) {
        write(changed.round(), one(ChangeKind.ROUND), new String[] {null}, new UUID[] {null}, null);
    }

    /** Records that an organisation said, or says no longer, that nothing changed. */
    @Transactional(TxType.MANDATORY)
    public void recordDeclaration(String round, Instant asOf) {
        write(round, one(ChangeKind.DECLARATION), new String[] {null}, new UUID[] {null}, asOf);
    }

    /** Records, for every draft, that names became different. */
    @Transactional(TxType.MANDATORY)
    public void recordNewNames(Instant asOf) {
        write(null, one(ChangeKind.NAMES), new String[] {null}, new UUID[] {null}, asOf);
    }

    private static String[] one(ChangeKind kind) {
        return new String[] {kind.name()};
    }

    private void write(
            @Nullable String round,
            String[] kinds,
            @Nullable String[] sections,
            @Nullable UUID[] initiatives,
            @Nullable Instant asOf) {
        session.createNativeQuery(NUMBER_AND_LOG, String.class)
                .setParameter("count", kinds.length)
                .setParameter("now", clock.instant())
                .setParameter("asOf", asOf, Instant.class)
                .setParameter("round", round, String.class)
                .setParameter("kinds", kinds)
                .setParameter("sections", sections)
                .setParameter("initiatives", initiatives)
                .setParameter("kept", KEPT_CHANGES)
                .setParameter(
                        "single",
                        kinds.length == 1 ? ChangeNotice.words(kinds[0], sections[0], initiatives[0]) : null,
                        String.class)
                .getResultList();
    }

    /** How far the draft of this round is; refuses the request where there is no such round. */
    @Transactional
    public DraftState state(String round) {
        try {
            return session.createQuery("from Draft where round = :round", Draft.class)
                    .setParameter("round", round)
                    .getSingleResult()
                    .state();
        } catch (NoResultException unknown) {
            rounds.get(round);
            throw unknown;
        }
    }

    /** The version of the draft, which stays what it is until this transaction ends: who changes the draft waits. */
    @Transactional(TxType.MANDATORY)
    public long hold(String round) {
        return session.createQuery("from Draft where round = :round", Draft.class)
                .setParameter("round", round)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult()
                .state()
                .version();
    }

    /** The changes that came after a version, in order. */
    @Transactional
    List<DraftChange> after(String round, long version) {
        return between(round, version + 1, Long.MAX_VALUE);
    }

    /** The changes that made these versions, as far as they are kept, in order. */
    @Transactional
    List<DraftChange> between(String round, long first, long last) {
        return session
                .createQuery("""
                        from LoggedChange
                        where key.round = :round and key.version between :first and :last
                        order by key.version
                        """, LoggedChange.class)
                .setParameter("round", round)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(LoggedChange::change)
                .toList();
    }
}
