package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.UseLine;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.text.Markdown;
import nl.stvda.voortgang.reports.use.Use;
import nl.stvda.voortgang.reports.use.Uses;

/** In which reports an initiative stands, as the page about it shows that. */
@RequestScoped
class Reported {

    private final Uses uses;
    private final Moments moments;

    Reported(Uses uses, Moments moments) {
        this.uses = uses;
        this.moments = moments;
    }

    /** The latest first, with those of the lead that stands for it; empty for those who are not told. */
    Optional<List<UseLine>> of(Initiative initiative, Language language) {
        return uses.visible(initiative.id())
                .map(own -> Stream.concat(
                                own.stream().map(use -> line(initiative.id(), use, language)),
                                ofLead(initiative, language))
                        .sorted(Comparator.comparing(
                                        (UseLine line) -> line.frozenAt().machine())
                                .reversed())
                        .toList());
    }

    private Stream<UseLine> ofLead(Initiative initiative, Language language) {
        var joint = initiative.joint();
        return joint == null || joint.lead().equals(initiative.id())
                ? Stream.empty()
                : uses.visible(joint.lead()).orElse(List.of()).stream().map(use -> line(joint.lead(), use, language));
    }

    private UseLine line(UUID told, Use use, Language language) {
        return new UseLine(
                UriBuilder.fromPath("/rounds/{round}/snapshots/{snapshot}")
                        .fragment("entry-{entry}")
                        .build(use.round(), use.snapshot(), Objects.requireNonNullElse(use.toldBy(), told))
                        .toString(),
                use.report().in(language).orElseGet(() -> new Text(use.round(), language)),
                use.snapshot(),
                use.state(),
                moments.of(use.frozenAt(), language),
                use.revision(),
                Optional.ofNullable(use.rewordedRevision()),
                use.title().in(language).orElseGet(() -> new Text("", language)),
                use.text()
                        .in(language)
                        .map(text -> new Text(Markdown.toHtml(text.value()), text.language()))
                        .orElseGet(() -> new Text("", language)));
    }
}
