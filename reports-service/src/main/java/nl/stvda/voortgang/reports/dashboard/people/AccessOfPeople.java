package nl.stvda.voortgang.reports.dashboard.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ServerErrorException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;
import nl.stvda.voortgang.reports.dashboard.people.PeopleClient.Person;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for people's access on behalf of the visitor, and tells apart what can become of that. */
@RequestScoped
class AccessOfPeople {

    static final String AWAY = "away";
    static final FormShape SHAPE = FormShape.of("", "", "");

    private static final List<Integer> STALE = List.of(412, 428);
    private static final int UNAVAILABLE = 503;

    private final PeopleClient people;
    private final Outages outages;

    AccessOfPeople(@RestClient PeopleClient people, Outages outages) {
        this.people = people;
        this.outages = outages;
    }

    /** A person with the version that was read. */
    record Read(Person person, String tag) {}

    Optional<List<Person>> all() {
        return ask(people::list).map(PeopleClient.Listed::items);
    }

    Optional<Read> find(UUID id) {
        return ask(() -> {
            try (var answer = people.get(id)) {
                return new Read(answer.getEntity(), answer.getHeaderString("ETag"));
            }
        });
    }

    Optional<PeopleClient.Sessions> sessions(UUID id) {
        return ask(() -> people.sessions(id));
    }

    Optional<PeopleClient.History> history(UUID id) {
        return ask(() -> people.history(id));
    }

    /** What became of a form. */
    sealed interface Outcome {

        /** It was done, to this person. */
        record Done(Person person) implements Outcome {}

        /** It was not; the form is shown again. */
        record Refused(Attempt attempt) implements Outcome {}
    }

    Outcome invite(Attempt attempt) {
        return send(attempt, () -> people.invite(attempt.typed().json(SHAPE)));
    }

    Outcome changeRole(UUID id, String tag, Attempt attempt) {
        return send(attempt, () -> people.changeRole(id, tag, attempt.typed().json(SHAPE)));
    }

    private Outcome send(Attempt attempt, Supplier<Person> request) {
        try {
            return ask(request).<Outcome>map(Outcome.Done::new).orElseGet(() -> refused(attempt, AWAY, List.of()));
        } catch (ServiceRefusal refusal) {
            return switch (refusal.slug()) {
                case "invalid-request", "person-exists", "too-many-people", "no-access" ->
                    refused(attempt, refusal.slug(), mistakes(refusal));
                default -> {
                    if (!STALE.contains(refusal.status())) {
                        throw refusal;
                    }
                    yield refused(attempt, "stale", List.of());
                }
            };
        }
    }

    private static Outcome refused(Attempt attempt, String slug, List<FieldMistake> mistakes) {
        return new Outcome.Refused(new Attempt(attempt.part(), attempt.subject(), attempt.typed(), slug, mistakes));
    }

    private static List<FieldMistake> mistakes(ServiceRefusal refusal) {
        return refusal.mistakes().stream()
                .map(told -> FieldMistake.of(
                        new Violation(told.pointer(), told.parameter(), told.code(), told.detail()), SHAPE))
                .toList();
    }

    /** Empty where it was not done, because somebody does not answer. */
    Optional<Deed> act(Deed deed, UUID id) {
        return ask(() -> {
            switch (deed) {
                case INVITATION -> people.inviteAgain(id);
                case END -> people.endAccess(id);
                case RESTORATION -> people.restoreAccess(id);
                case SIGN_OUT -> people.endSessions(id);
            }
            return deed;
        });
    }

    /** That Keycloak is away is told by a service that is there: no outage of that one. */
    private <T> Optional<T> ask(Supplier<T> request) {
        return outages.ask(Outage.Part.INITIATIVES, () -> {
                    try {
                        return Optional.of(request.get());
                    } catch (ServerErrorException failure) {
                        if (failure.getResponse().getStatus() == UNAVAILABLE) {
                            return Optional.<T>empty();
                        }
                        throw failure;
                    }
                })
                .flatMap(answer -> answer);
    }
}
