package nl.stvda.voortgang.reports.dashboard.checks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.check.Check;
import nl.stvda.voortgang.reports.check.Checks;
import nl.stvda.voortgang.reports.check.Finding;
import nl.stvda.voortgang.reports.dashboard.checks.ChecksView.Group;
import nl.stvda.voortgang.reports.dashboard.checks.ChecksView.Line;
import nl.stvda.voortgang.reports.dashboard.checks.ChecksView.Setting;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.draft.Drafts;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.round.Rounds;

/** Puts together the pages about what is in the way of a report. */
@RequestScoped
class CheckPages {

    /** More of one kind are counted and not listed: who has that many mends the first ones first. */
    private static final int MOST_LINES = 25;

    private final Checks checks;
    private final Rounds rounds;
    private final Drafts drafts;
    private final Visitor visitor;
    private final Frames frames;

    CheckPages(Checks checks, Rounds rounds, Drafts drafts, Visitor visitor, Frames frames) {
        this.checks = checks;
        this.rounds = rounds;
        this.drafts = drafts;
        this.visitor = visitor;
        this.frames = frames;
    }

    ChecksView list(String round) {
        return list(round, Reasons.none(), Optional.empty());
    }

    /** With what was typed, where the draft could not be frozen. */
    ChecksView refused(String round, Reasons typed, String refusal) {
        return list(round, typed, Optional.of(refusal));
    }

    private ChecksView list(String round, Reasons typed, Optional<String> refusal) {
        var found = checks.of(round);
        return new ChecksView(
                frames.of(Area.CHECKS),
                round,
                title(rounds.get(round)),
                found.draftVersion(),
                found.blockers(),
                found.warnings(),
                groups(round, found.findings(), typed),
                found.settings().stream()
                        .map(setting -> new Setting(setting.check(), setting.severity()))
                        .toList(),
                visitor.isSecretariat(),
                refusal);
    }

    FreezeView freeze(String round, Reasons typed) {
        var outline = drafts.outline(round);
        var settings = rounds.get(round);
        return new FreezeView(
                frames.of(Area.CHECKS),
                round,
                title(settings),
                typed.version(),
                outline.sections().size(),
                outline.counts().entries(),
                settings.signOff(),
                typed.answers());
    }

    /** The blockers come first, since findings do. */
    private List<Group> groups(String round, List<Finding> findings, Reasons typed) {
        var groups =
                new TreeMap<Check, List<Finding>>(findings.stream().collect(Collectors.groupingBy(Finding::check)));
        return groups.values().stream()
                .sorted((one, other) ->
                        other.getFirst().severity().compareTo(one.getFirst().severity()))
                .map(ofCheck -> group(round, ofCheck, typed))
                .toList();
    }

    private Group group(String round, List<Finding> findings, Reasons typed) {
        var first = findings.getFirst();
        return new Group(
                first.check(),
                first.severity(),
                findings.stream()
                        .limit(MOST_LINES)
                        .map(finding -> line(round, finding))
                        .toList(),
                Math.max(0, findings.size() - MOST_LINES),
                typed.of(first.check()));
    }

    private Line line(String round, Finding finding) {
        var language = visitor.language();
        return new Line(
                Optional.ofNullable(finding.name())
                        .flatMap(name -> name.in(language))
                        .orElseGet(() -> new Text(Objects.requireNonNullElse(finding.about(), ""), language)),
                address(round, finding),
                Optional.ofNullable(finding.quote()),
                Optional.ofNullable(finding.language()).map(tag -> new Language(tag).nameIn(language)));
    }

    private String address(String round, Finding finding) {
        if (finding.check() == Check.OPEN_COMMENT) {
            return UriBuilder.fromPath("/rounds/{round}/comments").build(round).toString();
        }
        if (finding.initiativeId() != null) {
            return UriBuilder.fromPath("/initiatives/{id}")
                    .build(finding.initiativeId())
                    .toString();
        }
        if (finding.section() != null) {
            return ofSection(round, finding.section());
        }
        var about = Objects.requireNonNullElse(finding.about(), "");
        if (finding.check() == Check.ORGANISATION_WITHOUT_ENTRY) {
            return initiativesOf("organisation", about);
        }
        return finding.check() == Check.THEME_WITHOUT_EXAMPLE ? initiativesOf("theme", about) : "/initiatives";
    }

    /** Where the text is written, for those who may look there. */
    private String ofSection(String round, String section) {
        return visitor.has(Role.SECRETARIAT) || visitor.has(Role.AUDITOR)
                ? UriBuilder.fromPath("/rounds/{round}/texts/{section}")
                        .build(round, section)
                        .toString()
                : UriBuilder.fromPath("/rounds/{round}/draft")
                        .fragment("section-" + section)
                        .build(round)
                        .toString();
    }

    private static String initiativesOf(String facet, String code) {
        return UriBuilder.fromPath("/initiatives")
                .queryParam(facet, "{code}")
                .build(code)
                .toString();
    }

    private Text title(RoundResponse round) {
        var language = visitor.language();
        return round.title().in(language).orElseGet(() -> new Text(round.id(), language));
    }
}
