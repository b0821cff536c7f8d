package nl.stvda.voortgang.reports.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.request.ReadableText;
import nl.stvda.voortgang.reports.check.ChecksResponse.Setting;
import nl.stvda.voortgang.reports.comment.Comments;
import nl.stvda.voortgang.reports.content.Draft;
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
    private final Reexamination reexamination;
    private final Comments comments;
    private final Translations translations;

    Checks(
            CheckSettings settings,
            Examination examination,
            Reexamination reexamination,
            Comments comments,
            Translations translations) {
        this.settings = settings;
        this.examination = examination;
        this.reexamination = reexamination;
        this.comments = comments;
        this.translations = translations;
    }

    /** What stands in this very draft, the blockers first; all of it is looked at, whatever was looked at before. */
    public List<Finding> findings(Draft draft) {
        var severities = settings.of(draft.round());
        return ordered(draft.round(), examination.of(draft), severities).stream()
                .map(found -> finding(draft.round(), found, severities))
                .toList();
    }

    /** Those that mean something in the round, the blockers first. */
    private List<Found> ordered(String round, Stream<Found> inDraft, Map<Check, Severity> severities) {
        return Stream.of(inDraft, openComments(round), unsettledTranslations(round))
                .flatMap(found -> found)
                .filter(found -> severity(found, severities) != Severity.OFF)
                .sorted((one, other) -> severity(other, severities).compareTo(severity(one, severities)))
                .toList();
    }

    private static Finding finding(String round, Found found, Map<Check, Severity> severities) {
        return found.finding(round, severity(found, severities));
    }

    private static Severity severity(Found found, Map<Check, Severity> severities) {
        return severities.getOrDefault(found.check(), Severity.OFF);
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
        var draft = reexamination.of(round);
        var all = ordered(round, draft.found(), severities);
        var blockers = all.stream()
                .filter(found -> severity(found, severities) == Severity.BLOCKER)
                .count();
        return new ChecksResponse(
                draft.version(),
                Math.toIntExact(blockers),
                Math.toIntExact(all.size() - blockers),
                all.stream()
                        .limit(MOST_FINDINGS)
                        .map(found -> finding(round, found, severities))
                        .toList(),
                Arrays.stream(Check.values())
                        .map(check -> new Setting(check, severities.getOrDefault(check, check.usual())))
                        .toList());
    }
}
