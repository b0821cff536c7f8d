package nl.stvda.voortgang.initiatives.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.initiatives.people.Directory.Shown;
import org.jboss.logging.Logger;

/** Gives people access who had none. */
@ApplicationScoped
class Invitations {

    private static final Logger LOG = Logger.getLogger(Invitations.class);

    private final PersonService decisions;
    private final Directory directory;
    private final NewUsers users;
    private final Terms terms;

    Invitations(PersonService decisions, Directory directory, NewUsers users, Terms terms) {
        this.decisions = decisions;
        this.directory = directory;
        this.users = users;
        this.terms = terms;
    }

    Shown invite(InvitationRequest request) {
        terms.requireFitting(request.roleRequest());
        terms.requireRoom(request.organisation());
        var account = users.make(request)
                .orElseThrow(() -> PeopleProblem.PERSON_EXISTS.withDetail("Somebody has this e-mail address."));
        decisions.invited(account.id(), request.roleRequest());
        try {
            send(account);
        } catch (ProblemException away) {
            // the answer says so by naming no moment at which an invitation was sent
            LOG.warnf("Invitation not sent: id=%s", account.id());
        }
        return directory.get(account.id());
    }

    void sendAgain(UUID id) {
        var person = directory.require(id);
        if (directory.shown(person).person().state() != PersonState.INVITED) {
            throw PeopleProblem.NOT_INVITED.withDetail("%s has chosen a password, or has no access."
                    .formatted(person.account().username()));
        }
        send(person.account());
    }

    private void send(Account account) {
        users.sendInvitation(account);
        decisions.invitationSent(account.id());
    }
}
