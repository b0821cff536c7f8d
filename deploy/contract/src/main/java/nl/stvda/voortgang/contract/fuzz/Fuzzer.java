package nl.stvda.voortgang.contract.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.Answer;
import nl.stvda.voortgang.contract.ApiContract;
import nl.stvda.voortgang.contract.MediaTypes;
import nl.stvda.voortgang.contract.Operation;
import nl.stvda.voortgang.contract.ServedDocument;

/**
 * Sends requests that are made from the document which a service serves, so that a new operation is tried as soon as it
 * is documented. No answer may be a failure of ours, depart from the contract, show the inside, or show one organisation
 * what is another's. How many requests, and which: system properties {@code fuzz.requests} and {@code fuzz.seed}.
 */
public final class Fuzzer {

    private static final int SHORT_RUN = 1_500;
    private static final int LEAST_PER_OPERATION = 150;
    private static final long SEED = 20_220_331;
    private static final int MOST_ATTEMPTS = 80;
    private static final int ROUNDS_OF_GIVEN = 3;
    private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(10);
    private static final int SERVER_ERROR = 500;
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    private final String service;
    private final List<Caller> callers;
    private final List<Secret> secrets;
    private final List<First> first = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final Set<String> outOfReach = new HashSet<>();

    /**
     * A fuzzer for one service.
     *
     * @param service its address: {@code http://localhost:8081}
     * @param callers who sends; those of several organisations, with several roles, and some without
     * @param secrets what nobody else may see
     */
    public Fuzzer(String service, List<Caller> callers, List<Secret> secrets) {
        this.service = service;
        this.callers = List.copyOf(callers);
        this.secrets = List.copyOf(secrets);
    }

    /**
     * Tries one operation at this address before any other request: what it needs there is gone once another operation
     * was there. {@code POST /v1/texts/untranslated/translation} fails for good after {@code PUT /v1/texts/untranslated}.
     */
    public Fuzzer first(String method, String path) {
        first.add(new First(method, path));
        return this;
    }

    /** Tries what never succeeded below this address first: {@code /v1/rounds/one-with-everything}. */
    public Fuzzer below(String path) {
        given.add(path);
        return this;
    }

    /** Does not insist on operations that no document can tell how to succeed with: {@code POST /joint-initiatives}. */
    public Fuzzer notInsistingOn(Set<String> operations) {
        outOfReach.addAll(operations);
        return this;
    }

    public FuzzReport run() {
        var seed = Long.getLong("fuzz.seed", SEED);
        try (var sender = new Sender(service)) {
            return new Run(sender, new ApiContract(ServedDocument.at(service)), seed)
                    .send(Integer.getInteger("fuzz.requests", SHORT_RUN));
        }
    }

    private record First(String method, String path) {}

    /** One run, with what it learns. */
    private final class Run {

        private final Sender sender;
        private final ApiContract contract;
        private final List<Operation> operations;
        private final Chance chance;
        private final Harvest harvest;
        private final LeakMarkers marks;
        private final Requests requests;
        private final FuzzReport report;
        private final Set<String> letIn = new HashSet<>();
        /** How often an operation was tried below something, since it never succeeded. */
        private final Map<String, Integer> insisted = new HashMap<>();

        Run(Sender sender, ApiContract contract, long seed) {
            var base = contract.description().base();
            this.sender = sender;
            this.contract = contract;
            operations = contract.description().operations();
            chance = new Chance(seed);
            harvest = new Harvest(chance, base);
            given.forEach(path -> harvest.give(path, operations));
            marks = new LeakMarkers(chance, secrets);
            report = new FuzzReport(seed, operations);
            var values = new Values(chance, harvest);
            var bodies = new Bodies(chance, harvest, values, new Mutations(chance), marks);
            requests = new Requests(chance, harvest, values, bodies, base);
        }

        FuzzReport send(int count) {
            first.forEach(this::sendFirst);
            // what was given is tried while it is still as it was
            for (var round = 0; round < ROUNDS_OF_GIVEN; round++) {
                operations.forEach(operation -> harvest.given(operation.path())
                        .forEach(path -> callers.forEach(
                                caller -> send(requests.at(path, operation, List.of(caller), Plan.VALID)))));
            }
            // every operation meets every kind of caller at least once, well meant
            operations.forEach(
                    operation -> callers.forEach(caller -> send(requests.of(operation, List.of(caller), Plan.VALID))));
            operations.forEach(operation -> callersFor(operation).stream()
                    .limit(1)
                    .flatMap(caller -> requests.oversized(operation, caller))
                    .forEach(this::sendOversized));
            // a service that grows is not tried less thoroughly
            var enough = Math.max(count, operations.size() * LEAST_PER_OPERATION);
            while (report.requests() < enough) {
                var operation = operation();
                send(requests.of(operation, callersFor(operation), plan()));
            }
            insist();
            return report;
        }

        private void sendFirst(First wanted) {
            var operation = contract.description().at(wanted.path()).stream()
                    .filter(one -> one.method().equals(wanted.method()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no operation: " + wanted));
            callers.forEach(caller -> send(requests.at(wanted.path(), operation, List.of(caller), Plan.VALID)));
        }

        /**
         * What never succeeded is tried again, right after what leads to it. What stands deep inside something else needs
         * several requests to succeed one after the other, which a short run would leave to chance.
         */
        private void insist() {
            for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                var missing = report.withoutSuccess();
                operations.stream()
                        .filter(operation -> missing.contains(operation.name()))
                        .filter(operation -> !outOfReach.contains(operation.name()))
                        .forEach(this::insistOn);
            }
        }

        private void insistOn(Operation operation) {
            var old = leastTried(operation).orElseGet(() -> requests.path(operation, Plan.VALID));
            var known = harvest.addresses(operation.path()).collect(Collectors.toSet());
            lead(operation, "POST", old);
            // what was just made is in the state in which the most is possible
            var path = harvest.addresses(operation.path())
                    .filter(address -> !known.contains(address))
                    .findFirst()
                    .orElse(old);
            lead(operation, "PUT", path);
            lead(operation, "GET", path);
            sendByEach(operation, path);
        }

        private void sendByEach(Operation operation, String path) {
            callersFor(operation).forEach(caller -> send(requests.at(path, operation, List.of(caller), Plan.VALID)));
        }

        private void lead(Operation to, String method, String path) {
            operations.stream()
                    .filter(operation -> operation.method().equals(method))
                    .filter(operation -> leadsTo(operation, to))
                    .forEach(operation -> sendByEach(operation, above(path, segments(to) - segments(operation))));
        }

        /** Below something else each time: what stands in one round may be possible there, and in no other. */
        private Optional<String> leastTried(Operation operation) {
            if (operation.variables().findAny().isEmpty()) {
                return Optional.empty();
            }
            var below = segments(operation.path()) - segments(operation.path().split("}", 2)[0]);
            Function<String, String> top = path -> operation.name() + " " + above(path, below);
            var given = harvest.given(operation.path()).toList();
            var known = !given.isEmpty() && chance.in100(70) ? given.stream() : harvest.addresses(operation.path());
            var path = known.min(Comparator.comparing(address -> insisted.getOrDefault(top.apply(address), 0)));
            path.ifPresent(chosen -> insisted.merge(top.apply(chosen), 1, Integer::sum));
            return path;
        }

        private static long segments(Operation operation) {
            return segments(operation.path());
        }

        private static long segments(String path) {
            return path.chars().filter(letter -> letter == '/').count();
        }

        /** An address without its last segments. */
        private static String above(String path, long segments) {
            return Stream.iterate(path, longer -> longer.substring(0, longer.lastIndexOf('/')))
                    .skip(segments)
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether the first tells an address or a version that the other needs. */
        private static boolean leadsTo(Operation first, Operation then) {
            return !isStream(first)
                    && switch (first.method()) {
                        case "GET" -> (then.path() + "/").startsWith(first.path() + "/");
                        case "POST" -> then.path().startsWith(first.path() + "/");
                        case "PUT" ->
                            then.path().equals(first.path()) && !then.method().equals("PUT");
                        default -> false;
                    };
        }

        /** Rather those who were let in: the others are turned away at the door each time. */
        private List<Caller> callersFor(Operation operation) {
            var allowed = callers.stream()
                    .filter(caller -> letIn.contains(operation.name() + caller.name()))
                    .toList();
            return allowed.isEmpty() || chance.in100(15) ? callers : allowed;
        }

        /** A stream costs the time of its first event, and what takes nothing answers the same each time. */
        private Operation operation() {
            var operation = chance.of(operations);
            var isDull = isStream(operation) ? chance.in100(95) : takesNothing(operation) && chance.in100(80);
            return isDull ? operation() : operation;
        }

        private static boolean takesNothing(Operation operation) {
            return operation.parameters().findAny().isEmpty()
                    && operation.requestBody().isEmpty();
        }

        private static boolean isStream(Operation operation) {
            return operation
                    .responses()
                    .anyMatch(response -> response.child("content").has(MediaTypes.EVENT_STREAM));
        }

        private Plan plan() {
            if (chance.in100(45)) {
                return Plan.VALID;
            }
            return chance.in100(65) ? Plan.SPOILT : Plan.NONSENSE;
        }

        private void send(FuzzRequest request) {
            try {
                var answer = sender.send(request);
                if (!TURNED_AWAY.contains(answer.status())) {
                    letIn.add(request.operation().name() + request.caller().name());
                }
                report.count(request, answer);
                var findings = findings(request, answer);
                if (!findings.isEmpty()) {
                    report.fail(request, answer, findings);
                }
                harvest.observe(request, answer, operations);
                readWhatWasWritten(request, answer);
            } catch (IOException noAnswer) {
                report.count(request, null);
                report.fail(request, null, List.of("no answer: " + noAnswer.getMessage()));
            }
        }

        /** What is refused for its size must not cost more than looking at it; the limit is far above what a slow machine needs. */
        private void sendOversized(FuzzRequest request) {
            var start = System.nanoTime();
            send(request);
            var taken = Duration.ofNanos(System.nanoTime() - start);
            if (taken.compareTo(LONGEST_REFUSAL) > 0) {
                report.fail(request, null, List.of("an oversized body was answered after " + taken));
            }
        }

        /** Where an answer does not show what was stored, its owner looks: what is public now is learnt from that. */
        private void readWhatWasWritten(FuzzRequest request, Answer answer) throws IOException {
            var isSilent = request.hasBody() && !answer.isFailure() && !answer.hasBody();
            if (isSilent) {
                var read = new FuzzRequest(request.operation(), request.caller(), request.path()).method("GET");
                findings(read, sender.send(read)).forEach(finding -> report.fail(read, null, List.of(finding)));
            }
        }

        private List<String> findings(FuzzRequest request, Answer answer) {
            var ofServer =
                    answer.status() >= SERVER_ERROR ? Stream.of("a failure of the service") : Stream.<String>of();
            var findings = new ArrayList<String>();
            Stream.of(
                            ofServer,
                            contract.violations(request.method(), request.path(), answer).stream(),
                            InternalDetails.seenIn(answer),
                            marks.leaks(request.caller(), answer))
                    .flatMap(found -> found)
                    .forEach(findings::add);
            return findings;
        }
    }
}
