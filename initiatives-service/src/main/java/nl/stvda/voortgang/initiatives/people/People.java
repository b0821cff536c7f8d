package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.people.Directory.Shown;
import org.jspecify.annotations.Nullable;

/** Decides about the access that people have: in our tables, in the memory of this node, and in Keycloak. */
@ApplicationScoped
class People {

    private final PersonService decisions;
    private final Directory directory;
    private final Users users;
    private final PeopleSignedOut signedOut;
    private final Terms terms;
    private final Caller caller;

    People(
            PersonService decisions,
            Directory directory,
            Users users,
            PeopleSignedOut signedOut,
            Terms terms,
            Caller caller) {
        this.decisions = decisions;
        this.directory = directory;
        this.users = users;
        this.signedOut = signedOut;
        this.terms = terms;
        this.caller = caller;
    }

    Shown changeRole(UUID id, @Nullable String ifMatch, RoleRequest wanted) {
        terms.requireFitting(wanted);
        var person = requireOther(id);
        decisions.changeRole(id, ifMatch, wanted);
        signedOut.refresh();
        inKeycloak(id, () -> users.change(person.account(), wanted));
        decisions.doneInKeycloak(id);
        signedOut.refresh();
        return directory.get(id);
    }

    /** From the moment that this returns, this node refuses their tokens; the others do within seconds. */
    void end(UUID id) {
        requireOther(id);
        decisions.end(id);
        signedOut.refresh();
        endInKeycloak(id);
    }

    void restore(UUID id) {
        var person = requireOther(id);
        terms.requireRoom(person.account().organisation().orElse(null));
        decisions.restore(id);
        signedOut.refresh();
        inKeycloak(id, () -> users.enable(person.account(), true));
    }

    SessionPage sessions(UUID id) {
        directory.require(id);
        return users.sessions(id);
    }

    void signOut(UUID id) {
        directory.require(id);
        decisions.signOut(id);
        signedOut.refresh();
        inKeycloak(id, () -> users.signOut(id));
        decisions.doneInKeycloak(id);
        signedOut.refresh();
    }

    /** One that is not the person's is none. */
    void endSession(UUID id, String session) {
        directory.require(id);
        if (users.hasSession(id, session)) {
            decisions.endSession(id);
            inKeycloak(id, () -> users.endSession(session));
        }
    }

    PersonHistory history(UUID id) {
        directory.require(id);
        return decisions.history(id);
    }

    /** Tells Keycloak what it could not be told before. */
    void catchUp() {
        decisions.ending().forEach(this::endInKeycloak);
    }

    /** Where access was restored after the end was read and before Keycloak was told of it, that is undone there. */
    private void endInKeycloak(UUID id) {
        if (!users.disable(id)) {
            return;
        }
        if (decisions.endedInKeycloak(id)) {
            signedOut.refresh();
        } else {
            users.find(id).ifPresent(account -> users.enable(account, true));
        }
    }

    private void inKeycloak(UUID id, Runnable deed) {
        try {
            deed.run();
        } catch (ProblemException away) {
            decisions.notDone(id);
            throw away;
        }
    }

    private KnownPerson requireOther(UUID id) {
        if (caller.subject().equals(id.toString())) {
            throw PeopleProblem.OWN_ACCESS.withDetail("This is your own access.");
        }
        return directory.require(id);
    }
}
