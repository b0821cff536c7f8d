package nl.stvda.voortgang.reports.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.content.Source;
import nl.stvda.voortgang.reports.initiative.Initiatives;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.signoff.SignOffResponse;
import nl.stvda.voortgang.reports.signoff.SignOffs;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry;
import nl.stvda.voortgang.reports.snapshot.FrozenSection;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import nl.stvda.voortgang.reports.snapshot.Snapshots;

/** Says in which reports an initiative stands, to those whose initiative it is and to those who read all of them. */
@ApplicationScoped
@Transactional
public class Uses {

    private static final int MOST = 100;

    private final UseRepository repository;
    private final Snapshots snapshots;
    private final SignOffs signOffs;
    private final Initiatives initiatives;
    private final Rounds rounds;
    private final Caller caller;

    Uses(
            UseRepository repository,
            Snapshots snapshots,
            SignOffs signOffs,
            Initiatives initiatives,
            Rounds rounds,
            Caller caller) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.signOffs = signOffs;
        this.initiatives = initiatives;
        this.rounds = rounds;
        this.caller = caller;
    }

    /** The latest first; refuses the request of an organisation whose initiative it is not. */
    List<Use> of(UUID initiative) {
        return visible(initiative)
                .orElseThrow(() -> GeneralProblem.FORBIDDEN.withDetail(
                        "An organisation is told this of its own initiatives only."));
    }

    /** The latest first; empty for an organisation whose initiative it is not. */
    public Optional<List<Use>> visible(UUID initiative) {
        var found = repository.of(initiative, MOST);
        if (!mayKnow(initiative, found)) {
            return Optional.empty();
        }
        var open = rounds.newestFirst().stream().collect(Collectors.toMap(RoundResponse::id, Function.identity()));
        var states = signOffs(found);
        return Optional.of(found.stream()
                .flatMap(use -> Stream.ofNullable(open.get(use.round()))
                        .map(round -> use(
                                use,
                                round,
                                Objects.requireNonNull(states.get(new Place(use.round(), use.snapshot()))))))
                .toList());
    }

    /** Whoever posted it, now or then; those who are of no organisation read all. */
    private boolean mayKnow(UUID initiative, List<InitiativeUse> found) {
        return caller.organisation()
                .map(own -> found.stream().map(InitiativeUse::organisation).anyMatch(own::equals)
                        || initiatives.organisationsOf(initiative).contains(own))
                .orElse(true);
    }

    private Map<Place, SignOffResponse> signOffs(List<InitiativeUse> found) {
        var used = found.stream().map(InitiativeUse::round).collect(Collectors.toSet());
        return signOffs.ofAll(used).stream()
                .collect(Collectors.toMap(
                        signOff -> new Place(signOff.round(), signOff.snapshot()), Function.identity()));
    }

    private static Use use(InitiativeUse use, RoundResponse round, SignOffResponse signOff) {
        var words = use.words();
        return new Use(
                use.round(),
                round.title(),
                use.snapshot(),
                signOff.hash(),
                signOff.frozenAt(),
                signOff.state(),
                words.section(),
                words.revision(),
                words.toldBy(),
                words.rewordedRevision(),
                words.title(),
                words.text());
    }

    private record Place(String round, int snapshot) {}

    void keep(@Observes SnapshotResponse frozen) {
        snapshots.report(frozen.round(), frozen.number()).sections().stream()
                .flatMap(FrozenSection::andThoseInside)
                .flatMap(section -> section.entries().stream()
                        .flatMap(entry -> sources(entry)
                                .map(source -> new InitiativeUse(
                                        frozen.round(), frozen.number(), section.code(), entry, source))))
                .forEach(repository::add);
    }

    /** The initiative whose words stand there, and those that it tells of too. */
    private static Stream<Source> sources(FrozenEntry entry) {
        var own = entry.provenance();
        return Stream.concat(
                Stream.of(new Source(
                        own.initiativeId(),
                        own.revision(),
                        entry.said().organisation().code())),
                own.others().stream());
    }
}
