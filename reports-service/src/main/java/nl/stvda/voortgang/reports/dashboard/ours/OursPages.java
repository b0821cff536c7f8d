package nl.stvda.voortgang.reports.dashboard.ours;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.client.Facets;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.ours.OursView.Asked;
import nl.stvda.voortgang.reports.dashboard.ours.OursView.Date;
import nl.stvda.voortgang.reports.dashboard.ours.OursView.Posted;
import nl.stvda.voortgang.reports.dashboard.ours.OursView.Row;
import nl.stvda.voortgang.reports.dashboard.report.CurrentRound;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Formats;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts together what the visitor's organisation posted and what is expected of it. */
@RequestScoped
public class OursPages {

    private static final String SHOWN = "50";
    private static final String WITHDRAWN = "withdrawn";

    private final InitiativesClient initiatives;
    private final UnchangedPages unchanged;
    private final Outages outages;
    private final CurrentRound current;
    private final Rounds rounds;
    private final Moments moments;
    private final Visitor visitor;
    private final Frames frames;

    OursPages(
            @RestClient InitiativesClient initiatives,
            UnchangedPages unchanged,
            Outages outages,
            CurrentRound current,
            Rounds rounds,
            Moments moments,
            Visitor visitor,
            Frames frames) {
        this.initiatives = initiatives;
        this.unchanged = unchanged;
        this.outages = outages;
        this.current = current;
        this.rounds = rounds;
        this.moments = moments;
        this.visitor = visitor;
        this.frames = frames;
    }

    RestResponse<TemplateInstance> page() {
        var view = of(frames.of(Area.OURS));
        return PageAnswers.page(view.frame(), OursResource.Templates.ours(view));
    }

    /** As the first page shows it, too. */
    public OursView of(Frame frame) {
        var language = visitor.language();
        var posted = visitor.organisation()
                .flatMap(organisation -> outages.ask(Outage.Part.INITIATIVES, () -> posted(organisation, language)));
        var dates = current.id().map(round -> dates(round, language)).orElse(List.of());
        return new OursView(frame, posted, dates, unchanged.view(), visitor.has(Role.CONTRIBUTOR));
    }

    private Posted posted(String organisation, Language language) {
        var counts = initiatives.count(filters(Map.of("organisation", organisation)));
        return new Posted(
                count(counts.status(), "draft"),
                count(counts.review(), "pending") + count(counts.review(), "changed"),
                count(counts.review(), "accepted"),
                find(Map.of("organisation", organisation, "review", "changes-requested", "limit", SHOWN)).stream()
                        .map(initiative -> asked(initiative, language))
                        .toList(),
                find(Map.of("organisation", organisation, "limit", SHOWN)).stream()
                        .map(initiative -> row(initiative, language))
                        .toList());
    }

    private List<Initiative> find(Map<String, String> filters) {
        try (var page = initiatives.find(filters(filters))) {
            return page.getEntity().items();
        }
    }

    private static MultivaluedMap<String, String> filters(Map<String, String> filters) {
        return new MultivaluedHashMap<>(filters);
    }

    private static long count(List<Facets.Count> counts, String code) {
        return counts.stream()
                .filter(count -> count.code().equals(code))
                .mapToLong(Facets.Count::count)
                .sum();
    }

    private static Asked asked(Initiative initiative, Language language) {
        var reason = initiative.review() == null
                ? ""
                : Objects.requireNonNullElse(initiative.review().reason(), "");
        return new Asked(form(initiative), text(initiative.title(), language), reason);
    }

    private Row row(Initiative initiative, Language language) {
        return new Row(
                Optional.of(form(initiative)).filter(_ -> !initiative.status().equals(WITHDRAWN)),
                text(initiative.title(), language),
                initiative.reviewState(),
                initiative.status(),
                moments.of(initiative.changedAt(), language));
    }

    private static String form(Initiative initiative) {
        return "/contribute/" + initiative.id();
    }

    private List<Date> dates(String round, Language language) {
        var today = moments.today();
        return rounds.get(round).deadlines().stream()
                .filter(deadline -> !deadline.date().isBefore(today))
                .map(deadline -> new Date(
                        text(deadline.label(), language),
                        Formats.of(language).date(deadline.date()),
                        ChronoUnit.DAYS.between(today, deadline.date())))
                .toList();
    }

    private static Text text(LocalizedText text, Language language) {
        return text.in(language).orElseGet(() -> new Text("", language));
    }
}
