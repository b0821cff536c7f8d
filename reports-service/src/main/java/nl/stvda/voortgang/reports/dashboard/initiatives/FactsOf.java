package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.AmountLine;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.Facts;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.LinkLine;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.ReachLine;
import nl.stvda.voortgang.reports.initiative.Actor;
import nl.stvda.voortgang.reports.initiative.Amount;
import nl.stvda.voortgang.reports.initiative.Link;
import nl.stvda.voortgang.reports.text.Formats;

/** What an initiative says besides its texts, in the words of one language. */
@ApplicationScoped
class FactsOf {

    private final Codes codes;

    FactsOf(Codes codes) {
        this.codes = codes;
    }

    Facts initiative(Initiative initiative, Language language) {
        var formats = Formats.of(language);
        return new Facts(
                initiative.actors().stream().map(Actor::name).toList(),
                formats.date(initiative.period().start()),
                Optional.ofNullable(initiative.period().end()).map(formats::date),
                codes.name("level", initiative.level(), language),
                codes.name("instrument", initiative.instrument(), language),
                initiative.side(),
                initiative.themes().stream()
                        .map(theme -> codes.name("theme", theme, language))
                        .toList(),
                initiative.amounts().stream()
                        .map(amount -> amount(amount, formats))
                        .toList(),
                Optional.ofNullable(initiative.reach())
                        .map(reach -> new ReachLine(formats.number(reach.count()), reach.unit())),
                initiative.links().stream().map(link -> link(link, language)).toList());
    }

    private static AmountLine amount(Amount amount, Formats formats) {
        return new AmountLine(
                formats.money(amount.value(), amount.currency()),
                Objects.requireNonNullElse(amount.qualifier(), "exactly"),
                amount.per());
    }

    private static LinkLine link(Link link, Language language) {
        return new LinkLine(
                link.url(),
                Optional.ofNullable(link.label())
                        .flatMap(label -> label.in(language))
                        .map(Text::value)
                        .orElse(link.url()));
    }
}
