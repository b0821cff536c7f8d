package nl.stvda.voortgang.reports.dashboard.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;

/** What the visitor may fill in the form for. */
@RequestScoped
class Subjects {

    private static final String ORGANISATION = "organisation";

    private final Contributions contributions;
    private final Codes codes;
    private final Visitor visitor;

    Subjects(Contributions contributions, Codes codes, Visitor visitor) {
        this.contributions = contributions;
        this.codes = codes;
        this.visitor = visitor;
    }

    /** The organisations for which the secretariat can write. */
    List<Behalf> behalves() {
        return codes.all(ORGANISATION).stream().map(this::behalf).toList();
    }

    /** A new one; refuses an organisation that is not there, as far as can be told: the API decides. */
    Subject addedFor(String organisation) {
        var known = codes.all(ORGANISATION);
        if (!known.isEmpty() && !known.contains(organisation)) {
            throw new NotFoundException();
        }
        return Subject.added(Optional.of(behalf(organisation)));
    }

    /** One that is there. */
    Subject changed(UUID id) {
        var own = contributions.own(id);
        return Subject.changed(id, own, visitor.isSecretariat() ? Optional.of(behalf(own)) : Optional.empty());
    }

    private Behalf behalf(Optional<Own> own) {
        return own.map(now -> behalf(now.organisation())).orElseGet(this::unknown);
    }

    /** The form still stands for others while nobody can tell for whom: what was typed stays in it. */
    private Behalf unknown() {
        var language = visitor.language();
        return new Behalf(
                "", new Text(WordsOf.the(ContributionMessages.class, language).someOrganisation(), language), "");
    }

    private Behalf behalf(String code) {
        return new Behalf(
                code, codes.name(ORGANISATION, code, visitor.language()), "%s/for/%s".formatted(Subject.ADDRESS, code));
    }
}
