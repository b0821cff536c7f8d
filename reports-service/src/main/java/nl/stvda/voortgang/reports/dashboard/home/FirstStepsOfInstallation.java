package nl.stvda.voortgang.reports.dashboard.home;

import jakarta.enterprise.context.ApplicationScoped;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.template.Templates;

/** Looks how far an installation is on its way to a first round. */
@ApplicationScoped
class FirstStepsOfInstallation {

    private final Catalogue catalogue;
    private final Templates templates;
    private final Rounds rounds;

    FirstStepsOfInstallation(Catalogue catalogue, Templates templates, Rounds rounds) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.rounds = rounds;
    }

    FirstSteps now() {
        return FirstSteps.of(
                !catalogue.sidesOfOrganisations().isEmpty(),
                !catalogue.agreements().isEmpty(),
                !templates.all().isEmpty(),
                rounds.newestFirst().stream().anyMatch(round -> round.sandbox() == null));
    }
}
