package nl.stvda.voortgang.contract.fuzz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stvda.voortgang.contract.Answer;
import nl.stvda.voortgang.contract.Operation;
import org.jspecify.annotations.Nullable;

/** What a run sent and what it found. */
public final class FuzzReport {

    private static final int LONGEST_QUOTE = 2_000;
    private static final int MOST_SHOWN = 15;

    private final long seed;
    private final Map<String, Map<Integer, Integer>> statuses = new TreeMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private int requests;

    FuzzReport(long seed, Collection<Operation> operations) {
        this.seed = seed;
        operations.forEach(operation -> statuses.put(operation.name(), new TreeMap<>()));
    }

    void count(FuzzRequest request, @Nullable Answer answer) {
        requests++;
        if (request.method().equals(request.operation().method())) {
            statuses.computeIfAbsent(request.operation().name(), unseen -> new TreeMap<>())
                    .merge(answer == null ? 0 : answer.status(), 1, Integer::sum);
        }
    }

    /** The same finding at the same operation is told once. */
    void fail(FuzzRequest request, @Nullable Answer answer, List<String> findings) {
        var kind = request.operation().name()
                + findings.getFirst().replaceAll("[0-9a-f]{8,}|\\d+|'[^']*'|\"[^\"]*\"", "…");
        failures.putIfAbsent(
                kind,
                "%s%n- %s%n%s%n%s"
                        .formatted(
                                request.operation().name(),
                                String.join("\n- ", findings),
                                request.curl(),
                                answer == null ? "no answer" : answer.status() + " " + quote(answer.text())));
    }

    private static String quote(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }

    public int requests() {
        return requests;
    }

    /** Each with the request, ready for curl, and the answer. */
    public Collection<String> failures() {
        return failures.values();
    }

    /** Those that never succeeded: what they do when they succeed was not tried. */
    public List<String> withoutSuccess() {
        return statuses.entrySet().stream()
                .filter(operation ->
                        operation.getValue().keySet().stream().noneMatch(status -> status >= 200 && status < 400))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String toString() {
        var table = statuses.entrySet().stream()
                .map(operation -> "  %-60s %s".formatted(operation.getKey(), operation.getValue()))
                .collect(Collectors.joining("\n"));
        var shown = new ArrayList<>(failures.values()).subList(0, Math.min(MOST_SHOWN, failures.size()));
        return "Fuzzing: seed %d, %d requests, %d operations, %d findings%n%s%n%s"
                .formatted(seed, requests, statuses.size(), failures.size(), table, String.join("\n\n", shown));
    }
}
