package nl.stvda.voortgang.initiatives.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.initiatives.joint.JointProblem;
import nl.stvda.voortgang.initiatives.joint.JointRequest;
import nl.stvda.voortgang.initiatives.review.ReviewState;

/** Whether initiatives can be linked: names all that stands in the way. */
final class LinkObstacles {

    private final JointRequest request;
    private final Map<UUID, Initiative> found;

    LinkObstacles(JointRequest request, List<Initiative> found) {
        this.request = request;
        this.found = found.stream()
                // callers who may not see a draft must not learn that it exists, and what is in a sandbox is not real
                .filter(one -> one.isShared() && !one.isSandbox())
                .collect(Collectors.toMap(Initiative::id, Function.identity()));
    }

    void refuseWhatCannotBeLinked() {
        var wrong = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        each((pointer, id) -> {
            if (!seen.add(id)) {
                wrong.add(Violation.inBody(pointer, "duplicate-initiative", "Name each initiative once."));
            } else if (!found.containsKey(id)) {
                wrong.add(Violation.inBody(pointer, "unknown-initiative", "No initiative has id %s.".formatted(id)));
            }
        });
        if (!request.initiatives().contains(request.lead())) {
            wrong.add(Violation.inBody("/lead", "lead-not-linked", "Give one of the initiatives."));
        }
        if (!wrong.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(wrong);
        }
        var hindrances = hindrances();
        if (!hindrances.isEmpty()) {
            throw JointProblem.NOT_LINKABLE.withViolations(hindrances);
        }
    }

    private List<Violation> hindrances() {
        var hindrances = new ArrayList<Violation>();
        var organisations = new HashSet<String>();
        var agreement = one(request.lead()).agreement();
        each((pointer, id) -> {
            var one = one(id);
            var hindrance = hindrance(one, organisations.add(one.organisation()), agreement);
            if (!hindrance.isEmpty()) {
                hindrances.add(Violation.inBody(pointer, hindrance, sentence(hindrance, one)));
            }
        });
        return hindrances;
    }

    private Initiative one(UUID id) {
        return Objects.requireNonNull(found.get(id));
    }

    private static String hindrance(Initiative one, boolean isFirstOfItsOrganisation, String agreement) {
        if (!one.isSubmitted()) {
            return "withdrawn";
        }
        if (one.review()
                .filter(review -> review.state() == ReviewState.REJECTED)
                .isPresent()) {
            return "rejected";
        }
        if (one.joint().isPresent()) {
            return "linked-already";
        }
        if (!isFirstOfItsOrganisation) {
            return "same-organisation";
        }
        return one.agreement().equals(agreement) ? "" : "other-agreement";
    }

    private static String sentence(String hindrance, Initiative one) {
        return switch (hindrance) {
            case "withdrawn" -> "Initiative %s was withdrawn.".formatted(one.externalId());
            case "rejected" -> "Initiative %s is rejected, so no report shows it.".formatted(one.externalId());
            case "linked-already" ->
                "Initiative %s is part of joint initiative %s."
                        .formatted(one.externalId(), one.joint().orElseThrow().id());
            case "same-organisation" -> "Another one of these is of %s as well.".formatted(one.organisation());
            default -> "Initiative %s is about another agreement than the lead.".formatted(one.externalId());
        };
    }

    private void each(PointedId action) {
        for (var index = 0; index < request.initiatives().size(); index++) {
            action.accept("/initiatives/" + index, request.initiatives().get(index));
        }
    }

    /** An id, and where it stands in the request. */
    @FunctionalInterface
    private interface PointedId {

        void accept(String pointer, UUID id);
    }
}
