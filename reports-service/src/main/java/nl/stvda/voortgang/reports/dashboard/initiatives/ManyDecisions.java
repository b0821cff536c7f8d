package nl.stvda.voortgang.reports.dashboard.initiatives;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.client.InitiativesClient;
import nl.stvda.voortgang.reports.dashboard.client.ReviewFile;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Decides the same about several initiatives, one after the other, and tells of each what became of it. */
@RequestScoped
class ManyDecisions {

    /** As many as the list shows. */
    private static final int MOST = 50;

    private final InitiativesClient initiatives;
    private final Outages outages;
    private final Visitor visitor;

    ManyDecisions(@RestClient InitiativesClient initiatives, Outages outages, Visitor visitor) {
        this.initiatives = initiatives;
        this.outages = outages;
        this.visitor = visitor;
    }

    /** What the form holds. */
    record Form(List<Chosen> chosen, String decision, String reason, Optional<String> problem) {

        static final Form NOTHING = new Form(List.of(), "", "", Optional.empty());

        private static final Set<String> DECISIONS = Set.of("accept", "request-changes");

        static Form of(List<String> keys, @Nullable String decision, @Nullable String reason) {
            var chosen = keys.stream()
                    .distinct()
                    .limit(MOST)
                    .flatMap(key -> Chosen.of(key).stream())
                    .toList();
            var why = Objects.requireNonNullElse(reason, "").strip();
            var what = Objects.requireNonNullElse(decision, "");
            return new Form(chosen, what, why, problem(chosen, what, why));
        }

        private static Optional<String> problem(List<Chosen> chosen, String decision, String reason) {
            if (chosen.isEmpty()) {
                return Optional.of("none-chosen");
            }
            if (!DECISIONS.contains(decision)) {
                return Optional.of("decision");
            }
            return reason.isEmpty() ? Optional.of("reason") : Optional.empty();
        }

        ListView.Bulk shown(Search search) {
            return new ListView.Bulk(
                    new Queue(search.filters()).query(),
                    decision,
                    reason,
                    Set.copyOf(chosen.stream().map(Chosen::key).toList()),
                    problem);
        }
    }

    /** One initiative at the revision that was shown. */
    record Chosen(UUID id, int revision) {

        private static final Pattern KEY =
                Pattern.compile("([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}):(\\d{1,7})");

        static Optional<Chosen> of(String key) {
            var parts = KEY.matcher(key);
            return parts.matches()
                    ? Optional.of(new Chosen(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        }

        String key() {
            return "%s:%d".formatted(id, revision);
        }
    }

    /** What became of one of them. */
    record Result(String address, Text title, Outcome outcome) {

        public boolean isDone() {
            return outcome == Outcome.DONE;
        }
    }

    /** How it went. */
    enum Outcome {
        DONE,
        /** Its organisation changed it after it had been read. */
        CHANGED,
        /** The decision is not possible as the review stands. */
        REFUSED,
        /** The service did not answer: whether it was done has to be looked up. */
        UNKNOWN,
        /** The service had not answered before, so this one was not tried. */
        NOT_TRIED
    }

    List<Result> decide(Form form, Queue queue) {
        var results = new ArrayList<Result>();
        var isAway = false;
        for (var chosen : form.chosen()) {
            var result = isAway
                    ? result(chosen, Optional.empty(), Outcome.NOT_TRIED, queue)
                    : decide(chosen, new ReviewFile.Request(form.decision(), form.reason()), queue);
            isAway = isAway || result.outcome() == Outcome.UNKNOWN;
            results.add(result);
        }
        return results;
    }

    private Result decide(Chosen chosen, ReviewFile.Request decision, Queue queue) {
        try {
            var decided = outages.ask(
                    Outage.Part.INITIATIVES,
                    () -> initiatives.decide(chosen.id(), "\"%d\"".formatted(chosen.revision()), decision));
            return result(chosen, decided, decided.isPresent() ? Outcome.DONE : Outcome.UNKNOWN, queue);
        } catch (ServiceRefusal refusal) {
            var isChanged = refusal.status() == 412;
            return result(chosen, asItStands(chosen), isChanged ? Outcome.CHANGED : Outcome.REFUSED, queue);
        }
    }

    private Optional<Initiative> asItStands(Chosen chosen) {
        try {
            return outages.ask(Outage.Part.INITIATIVES, () -> initiatives.get(chosen.id()));
        } catch (ServiceRefusal gone) {
            return Optional.empty();
        }
    }

    private Result result(Chosen chosen, Optional<Initiative> initiative, Outcome outcome, Queue queue) {
        var language = visitor.language();
        return new Result(
                queue.addressOf(chosen.id()),
                initiative
                        .flatMap(known -> known.title().in(language))
                        .orElseGet(() -> new Text(chosen.id().toString(), language)),
                outcome);
    }
}
