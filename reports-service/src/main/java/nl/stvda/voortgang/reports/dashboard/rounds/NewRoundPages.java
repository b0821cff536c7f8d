package nl.stvda.voortgang.reports.dashboard.rounds;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.rounds.NewRoundView.Option;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.template.Templates;

/** Puts together the page that opens a round. */
@RequestScoped
class NewRoundPages {

    private final Rounds rounds;
    private final Templates templates;
    private final Catalogue catalogue;
    private final Languages languages;
    private final Visitor visitor;
    private final Frames frames;

    NewRoundPages(
            Rounds rounds,
            Templates templates,
            Catalogue catalogue,
            Languages languages,
            Visitor visitor,
            Frames frames) {
        this.rounds = rounds;
        this.templates = templates;
        this.catalogue = catalogue;
        this.languages = languages;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** The form with whatever was typed into it. What is left open is taken over from the round before, or is what is usual. */
    NewRoundView page(Attempt attempt) {
        return new NewRoundView(
                frames.of(Area.ROUNDS),
                new SettingsForm(
                        attempt.typed(),
                        attempt.mistakes(),
                        languages.tags().stream().map(Language::new).toList(),
                        true),
                catalogue.agreements().stream()
                        .map(agreement -> option(agreement.code(), agreement.name(), ""))
                        .toList(),
                templates.all().stream()
                        .map(template -> option(
                                template.id(), template.title(), Objects.requireNonNullElse(template.agreement(), "")))
                        .toList(),
                previous(),
                attempt);
    }

    private List<Option> previous() {
        return rounds.newestFirst().stream()
                .filter(round -> round.sandbox() == null)
                .map(this::option)
                .toList();
    }

    private Option option(RoundResponse round) {
        return option(round.id(), round.title(), round.agreement());
    }

    private Option option(String code, LocalizedText label, String about) {
        var language = visitor.language();
        return new Option(code, label.in(language).orElseGet(() -> new Text(code, language)), about);
    }
}
