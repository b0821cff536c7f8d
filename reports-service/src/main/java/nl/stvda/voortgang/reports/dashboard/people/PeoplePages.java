package nl.stvda.voortgang.reports.dashboard.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.people.PeopleClient.Person;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;

/** Puts together the pages about people. */
@RequestScoped
class PeoplePages {

    static final String ROLE = "role";

    private static final List<String> OF_ORGANISATIONS = List.of(Role.CONTRIBUTOR, Role.APPROVER);
    private static final List<String> ALL = List.of(Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR);

    private final AccessOfPeople people;
    private final Codes codes;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    PeoplePages(AccessOfPeople people, Codes codes, Moments moments, Visitor visitor, Frames frames) {
        this.people = people;
        this.codes = codes;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** Those of no organisation first, then the organisations in the order of the catalogue. */
    PeopleView list() {
        return new PeopleView(frames.of(Area.PEOPLE), people.all().map(this::groups), mayDecide());
    }

    private List<PeopleView.Group> groups(List<Person> everybody) {
        var order = codes.all("organisation");
        Map<String, List<PeopleView.Row>> byOrganisation = everybody.stream()
                .sorted(Comparator.comparingInt(person ->
                        person.organisation().map(code -> place(order, code)).orElse(-1)))
                .collect(Collectors.groupingBy(
                        person -> person.organisation().orElse(""),
                        LinkedHashMap::new,
                        Collectors.mapping(this::row, Collectors.toList())));
        return byOrganisation.entrySet().stream()
                .map(group -> new PeopleView.Group(
                        group.getKey(),
                        Optional.of(group.getKey())
                                .filter(code -> !code.isEmpty())
                                .map(this::organisation),
                        group.getValue()))
                .toList();
    }

    private static int place(List<String> order, String code) {
        return order.contains(code) ? order.indexOf(code) : order.size();
    }

    private PeopleView.Row row(Person person) {
        return new PeopleView.Row(
                person.id().toString(),
                person.name(),
                person.email().orElse(""),
                person.roles(),
                person.state(),
                isVisitor(person));
    }

    InvitationView invitation(Attempt attempt) {
        return new InvitationView(frames.of(Area.PEOPLE), form(attempt));
    }

    /** With the role that the person has, or with the one that was chosen and refused. */
    PersonView person(UUID id, Optional<Attempt> refused) {
        var read = people.find(id).orElseThrow(ServiceUnavailableException::new);
        var person = read.person();
        var language = visitor.language();
        return new PersonView(
                frames.of(Area.PEOPLE),
                row(person),
                person.username(),
                person.organisation().map(this::organisation),
                person.invitedAt().map(this::moment),
                read.tag(),
                form(refused.orElseGet(() -> Attempt.of(ROLE, "", document(person)))),
                people.sessions(id)
                        .map(sessions -> sessions.items().stream()
                                .map(session -> new PersonView.Session(
                                        session.address(), moment(session.startedAt()), moment(session.lastUsedAt())))
                                .toList()),
                people.history(id).stream()
                        .flatMap(history -> history.items().stream())
                        .map(decision -> new PersonView.Decision(
                                decision.kind(),
                                decision.role(),
                                decision.organisation().map(code -> codes.name("organisation", code, language)),
                                decision.by(),
                                moment(decision.at())))
                        .toList(),
                mayDecide() && !isVisitor(person),
                mayDecide());
    }

    private RoleForm form(Attempt attempt) {
        var isOfAll = visitor.isSecretariat();
        var organisations = isOfAll ? codes.all("organisation").stream() : visitor.organisation().stream();
        return new RoleForm(
                attempt,
                isOfAll ? ALL : OF_ORGANISATIONS,
                organisations
                        .map(code -> new RoleForm.Organisation(code, organisation(code)))
                        .toList(),
                isOfAll);
    }

    private static FormDocument document(Person person) {
        var role = FormDocument.NOTHING.with("/role", person.roles().getFirst());
        return person.organisation()
                .map(code -> role.with("/organisation", code))
                .orElse(role);
    }

    private boolean isVisitor(Person person) {
        return person.id().toString().equals(visitor.subject());
    }

    private boolean mayDecide() {
        return visitor.isSecretariat() || visitor.has(Role.APPROVER);
    }

    private Text organisation(String code) {
        return codes.name("organisation", code, visitor.language());
    }

    private Moment moment(Instant instant) {
        return moments.of(instant, visitor.language());
    }
}
