package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.people.PersonAction.Kind;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One transaction per step; what has to be told to Keycloak is done between them, never inside one. Decisions come one
 * after the other, and whoever was signed out by one can no longer make the next. Since nobody decides about themselves,
 * of two secretaries who end each other's access at once, one stays.
 */
@ApplicationScoped
@Transactional
class PersonService {

    private static final Logger LOG = Logger.getLogger(PersonService.class);

    private final PersonRepository people;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    PersonService(PersonRepository people, Outbox outbox, Caller caller, Clock clock) {
        this.people = people;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was decided about each of these; nothing of those about whom nothing was. */
    Map<UUID, Decided> decided(Collection<UUID> ids) {
        return people.known(ids).values().stream().collect(Collectors.toMap(Person::id, Decided::of));
    }

    Decided decided(UUID id) {
        return people.findByIdOptional(id).map(Decided::of).orElse(Decided.NOTHING);
    }

    PersonHistory history(UUID id) {
        return new PersonHistory(
                people.actions(id).stream().map(PersonAction::item).toList());
    }

    void invited(UUID id, RoleRequest given) {
        record(id, Kind.INVITED, given);
        LOG.infof("Person invited: id=%s role=%s", id, given.role());
    }

    void invitationSent(UUID id) {
        people.getOrMake(id).invitationWasSent(clock.instant());
        record(id, Kind.INVITATION_SENT, null);
        LOG.infof("Invitation sent: id=%s", id);
    }

    /** Before Keycloak is asked: from now on no token that names the old role is accepted. */
    Decided changeRole(UUID id, @Nullable String ifMatch, RoleRequest wanted) {
        return decide(id, person -> {
            Precondition.of(ifMatch).requireMatch(person.version());
            if (person.hasEnded()) {
                throw PeopleProblem.NO_ACCESS.withDetail("The access of this person ended.");
            }
            person.changeRole(clock.instant());
            record(id, Kind.ROLE_CHANGED, wanted);
        });
    }

    /** From now on no token is accepted. Ending it again changes nothing. */
    void end(UUID id) {
        decide(id, person -> {
            if (person.end(clock.instant())) {
                record(id, Kind.ACCESS_ENDED, null);
            }
        });
    }

    /** Before Keycloak is asked: where Keycloak does not do it, there is no access yet, and a repeat makes it. */
    void restore(UUID id) {
        requireAccess();
        if (people.getOrMake(id).restore()) {
            record(id, Kind.ACCESS_RESTORED, null);
            LOG.infof("Access restored: id=%s", id);
        }
    }

    void signOut(UUID id) {
        decide(id, person -> {
            person.signOut(clock.instant());
            record(id, Kind.SIGNED_OUT, null);
        });
    }

    /** Tokens of the other sessions stay good, so nothing is announced. */
    void endSession(UUID id) {
        requireAccess();
        record(id, Kind.SESSION_ENDED, null);
    }

    /** The decision before this one stays in the history, and so does that nothing came of it. */
    void notDone(UUID id) {
        record(id, Kind.NOT_DONE, null);
    }

    /** Told once more: a token may have been renewed between the decision and the end of the sessions in Keycloak. */
    void doneInKeycloak(UUID id) {
        people.waitForOthers();
        var person = people.getOrMake(id);
        person.signOut(clock.instant());
        tell(person);
    }

    private Decided decide(UUID id, Consumer<Person> decision) {
        requireAccess();
        var person = people.getOrMake(id);
        decision.accept(person);
        tell(person);
        LOG.infof("Person signed out: id=%s ended=%s", id, person.hasEnded());
        return Decided.of(person);
    }

    private void tell(Person person) {
        outbox.append(PersonEvent.signedOut(person.id(), clock.instant()));
    }

    /** The token was good when the request came in; a decision that came first may have ended that. */
    private void requireAccess() {
        people.waitForOthers();
        var mine = account(caller.subject());
        if (mine != null
                && people.findByIdOptional(mine)
                        .filter(person -> person.refuses(caller.issuedAt()))
                        .isPresent()) {
            throw GeneralProblem.FORBIDDEN.withDetail("Your own access was changed in the meantime.");
        }
    }

    private void record(UUID id, Kind kind, @Nullable RoleRequest given) {
        people.keep(new PersonAction(id, kind, given, caller.name(), clock.instant()));
    }

    List<UUID> ending() {
        return people.ending();
    }

    /**
     * Answers whether the end still holds. If so, it is told once more: somebody may have signed in between the decision
     * and now.
     */
    boolean endedInKeycloak(UUID id) {
        people.waitForOthers();
        var person = people.findById(id);
        if (person.hasEnded()) {
            person.isEndedInKeycloak(clock.instant());
            tell(person);
        }
        return person.hasEnded();
    }

    /** For the memory of this node. */
    List<Refused> refused() {
        return people.refused().stream()
                .map(person -> new Refused(person.id().toString(), person.refusesUntil()))
                .toList();
    }

    private static @Nullable UUID account(String subject) {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException programOrTest) {
            return null;
        }
    }

    /** What was decided about one account. */
    record Decided(int version, boolean hasEnded, @Nullable Instant invitedAt) {

        static final Decided NOTHING = new Decided(0, false, null);

        static Decided of(Person person) {
            return new Decided(person.version(), person.hasEnded(), person.invitedAt());
        }
    }

    /** Whose tokens are refused that were made until then. */
    record Refused(String subject, Instant until) {}
}
