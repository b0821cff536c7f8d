package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Attachment;
import nl.stvda.voortgang.reports.dashboard.client.Codes;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.client.Revision;
import nl.stvda.voortgang.reports.dashboard.client.SideBySide;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.Comparison;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.FileLine;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.LanguageText;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.MemberLine;
import nl.stvda.voortgang.reports.dashboard.initiatives.InitiativeView.Typed;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.text.Markdown;
import nl.stvda.voortgang.reports.text.WordDifference;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts together all that the page about one initiative shows. */
@RequestScoped
class Reading {

    private final InitiativesClient initiatives;
    private final SideBySide sideBySide;
    private final Neighbours neighbours;
    private final Reviewing reviewing;
    private final FactsOf facts;
    private final Reported reported;
    private final Codes codes;
    private final Moments moments;
    private final Languages languages;
    private final Visitor visitor;
    private final Frames frames;

    Reading(
            @RestClient InitiativesClient initiatives,
            SideBySide sideBySide,
            Neighbours neighbours,
            Reviewing reviewing,
            FactsOf facts,
            Reported reported,
            Codes codes,
            Moments moments,
            Languages languages,
            Visitor visitor,
            Frames frames) {
        this.initiatives = initiatives;
        this.sideBySide = sideBySide;
        this.neighbours = neighbours;
        this.reviewing = reviewing;
        this.facts = facts;
        this.reported = reported;
        this.codes = codes;
        this.moments = moments;
        this.languages = languages;
        this.visitor = visitor;
        this.frames = frames;
    }

    /** What changed between these two revisions is marked; where none are named, what changed since the last decision. */
    InitiativeView of(UUID id, Queue queue, Optional<Comparison> comparison, Typed typed, boolean conflict) {
        var language = visitor.language();
        var initiative = initiatives.get(id);
        var revisionsAsked = sideBySide.begin(() -> initiatives.revisions(id));
        var fileAsked = sideBySide.begin(() -> reviewing.file(initiative));
        var conversation = sideBySide.begin(() -> reviewing.conversation(initiative, language));
        var candidates = sideBySide.begin(() -> reviewing.candidates(initiative, queue, language));
        var attachments = sideBySide.begin(() -> initiatives.attachments(id));
        var place = sideBySide.begin(() -> neighbours.of(id, queue));
        var revisions = revisionsAsked.get();
        var file = fileAsked.get();
        var compared = comparison.or(() -> sinceReview(initiative)).filter(wanted -> wanted.isAmong(revisions.size()));
        var review = file.map(known -> reviewing.form(known, initiative, language));
        return new InitiativeView(
                frames.of(review.isPresent() && queue.isKnown() ? Area.REVIEW : Area.INITIATIVES),
                initiative,
                initiative.title().in(language).orElseGet(() -> new Text("", language)),
                codes.name("organisation", initiative.organisation(), language).value(),
                moments.of(initiative.changedAt(), language),
                texts(initiative, revisions, compared),
                facts.initiative(initiative, language),
                attachments.get().stream().map(attached -> file(id, attached)).toList(),
                place.get(),
                compared,
                review,
                conversation.get(),
                candidates.get(),
                members(initiative, queue, language),
                reviewing.history(initiative, file, revisions, queue, language),
                reported.of(initiative, language),
                typed,
                reviewing.mayChange(initiative),
                conflict);
    }

    private static Optional<Comparison> sinceReview(Initiative initiative) {
        var review = initiative.review();
        return review != null && review.state().equals("changed") && review.reviewedRevision() != null
                ? Optional.of(new Comparison(review.reviewedRevision(), initiative.revision()))
                : Optional.empty();
    }

    private List<LanguageText> texts(Initiative initiative, List<Revision> revisions, Optional<Comparison> comparison) {
        return languages.tags().stream()
                .map(tag -> comparison
                        .map(wanted -> compared(tag, revisions.get(wanted.from() - 1), revisions.get(wanted.to() - 1)))
                        .orElseGet(() -> plain(tag, initiative)))
                .toList();
    }

    private LanguageText plain(String tag, Initiative initiative) {
        var description = initiative.description().get(tag);
        return new LanguageText(
                tag,
                new Language(tag).nameIn(visitor.language()),
                Objects.requireNonNullElse(initiative.title().get(tag), ""),
                description == null ? null : Markdown.toHtml(description),
                List.of(),
                List.of());
    }

    private LanguageText compared(String tag, Revision before, Revision after) {
        return new LanguageText(
                tag,
                new Language(tag).nameIn(visitor.language()),
                "",
                "",
                WordDifference.between(
                        Objects.requireNonNullElse(before.content().title().get(tag), ""),
                        Objects.requireNonNullElse(after.content().title().get(tag), "")),
                WordDifference.between(
                        Objects.requireNonNullElse(
                                before.content().description().get(tag), ""),
                        Objects.requireNonNullElse(after.content().description().get(tag), "")));
    }

    private static FileLine file(UUID initiative, Attachment file) {
        return new FileLine(
                "/initiatives/%s/files/%s".formatted(initiative, file.id()),
                file.name(),
                "%d kB".formatted(Math.max(1, file.size() / 1000)));
    }

    private List<MemberLine> members(Initiative initiative, Queue queue, Language language) {
        var joint = initiative.joint();
        return joint == null
                ? List.of()
                : joint.initiatives().stream()
                        .map(member -> new MemberLine(
                                queue.addressOf(member.id()),
                                codes.name("organisation", member.organisation(), language)
                                        .value(),
                                member.id().equals(joint.lead())))
                        .toList();
    }
}
