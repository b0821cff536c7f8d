package nl.stvda.voortgang.reports.dashboard.home;

import jakarta.enterprise.context.RequestScoped;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.draft.Draft;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Language;
import nl.stvda.voortgang.reports.text.Text;

/** Puts together what a page or a part of it shows. */
@RequestScoped
class Dashboard {

    private final Rounds rounds;
    private final Drafts drafts;
    private final InboxOfVisitor inbox;
    private final Visitor visitor;

    Dashboard(Rounds rounds, Drafts drafts, InboxOfVisitor inbox, Visitor visitor) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.inbox = inbox;
        this.visitor = visitor;
    }

    DashboardPage in(Language language) {
        var draft = drafts.of(currentRound());
        return new DashboardPage(
                language,
                visitor.name(),
                visitor.formToken(),
                draft.round(),
                draft.title().in(language).orElseGet(() -> new Text(draft.round(), language)),
                draft.counts().entries(),
                organisations(draft, language),
                themes(draft, language),
                SectionView.of(draft.sections(), language),
                inbox.in(language));
    }

    /** The newest round is the one that people work on. */
    String currentRound() {
        return rounds.newestFirst().getFirst().id();
    }

    private static Chart organisations(Draft draft, Language language) {
        return new Chart(
                "organisations",
                draft.counts().organisations().stream()
                        .map(count -> bar(count.organisation(), count.entries(), language))
                        .toList());
    }

    private static Chart themes(Draft draft, Language language) {
        return new Chart(
                "themes",
                draft.counts().themes().stream()
                        .map(count -> bar(count.theme(), count.entries(), language))
                        .toList());
    }

    private static Chart.Bar bar(Named named, int count, Language language) {
        var name = named.name().in(language).orElseGet(() -> new Text(named.code(), language));
        return new Chart.Bar(named.code(), name.value(), name.language().tag(), count);
    }
}
