package nl.stvda.voortgang.reports.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.request.ReadableText;
import nl.stvda.voortgang.reports.check.ChecksResponse.Setting;
import nl.stvda.voortgang.reports.check.Examination.Found;
import nl.stvda.voortgang.reports.comment.Comments;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.translation.TranslationState;
import nl.stvda.voortgang.reports.translation.Translations;

/** Tells what is in the way of freezing a draft. */
@ApplicationScoped
public class Checks {

    /** Far more than a person mends before looking again. */
    private static final int MOST_FINDINGS = 500;

    private static final int LONGEST_QUOTE = 200;

    private final CheckSettings settings;
    private final Examination examination;
    private final Drafts drafts;
    private final Comments comments;
    private final Translations translations;

    Checks(
            CheckSettings settings,
            Examination examination,
            Drafts drafts,
            Comments comments,
            Translations translations) {
        this.settings = settings;
        this.examination = examination;
        this.drafts = drafts;
        this.comments = comments;
        this.translations = translations;
    }

    /** What stands in this very draft, the blockers first. */
    public List<Finding> findings(Draft draft) {
        return findings(draft, settings.of(draft.round()));
    }

    private List<Finding> findings(Draft draft, Map<Check, Severity> severities) {
        return Stream.of(examination.of(draft), openComments(draft.round()), unsettledTranslations(draft.round()))
                .flatMap(found -> found)
                .map(found -> found.finding(draft.round(), severities.getOrDefault(found.check(), Severity.OFF)))
                .filter(finding -> finding.severity() != Severity.OFF)
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
    }

    private Stream<Found> openComments(String round) {
        return comments.open(round).stream()
                .map(comment -> new Found(
                        Check.OPEN_COMMENT,
                        comment.section(),
                        comment.initiativeId(),
                        comment.organisation(),
                        null,
                        "A comment is not resolved",
                        ReadableText.beginning(comment.text(), LONGEST_QUOTE),
                        null));
    }

    private Stream<Found> unsettledTranslations(String round) {
        return translations.unsettled(round).stream()
                .map(unit -> new Found(
                        unit.state() == TranslationState.MACHINE
                                ? Check.MACHINE_TRANSLATION
                                : Check.OUTDATED_TRANSLATION,
                        unit.section(),
                        unit.kind().isOfEntry() ? unit.id() : null,
                        null,
                        unit.language(),
                        unit.state() == TranslationState.MACHINE
                                ? "A machine wrote it, and nobody confirmed it"
                                : "Its source reads otherwise now",
                        ReadableText.beginning(Objects.requireNonNullElse(unit.text(), ""), LONGEST_QUOTE),
                        unit.place()));
    }

    /** Everything about a round; refuses the request where there is no such round. */
    public ChecksResponse of(String round) {
        var severities = settings.of(round);
        var draft = drafts.of(round);
        var findings = findings(draft, severities);
        var blockers = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .count();
        return new ChecksResponse(
                draft.version(),
                Math.toIntExact(blockers),
                Math.toIntExact(findings.size() - blockers),
                findings.stream().limit(MOST_FINDINGS).toList(),
                Arrays.stream(Check.values())
                        .map(check -> new Setting(check, severities.getOrDefault(check, check.usual())))
                        .toList());
    }
}
