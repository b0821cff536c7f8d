package nl.stvda.voortgang.conventions.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record from JSON by the rules of every request and says all that is wrong with it. For those who read many
 * and go on after a wrong one; a single request is read by the same two steps.
 */
@ApplicationScoped
public class StrictReading {

    private final StrictBinding binding;
    private final Validator validator;

    StrictReading(StrictBinding binding, Validator validator) {
        this.binding = binding;
        this.validator = validator;
    }

    /** Never throws because of what it reads. */
    public <T> Reading<T> read(byte[] json, Class<T> type) {
        var violations = new ArrayList<Violation>();
        try {
            var bound = type.cast(bind(json, type, violations));
            validate(bound, violations);
            return violations.isEmpty() ? new Reading<>(bound, List.of()) : new Reading<>(null, violations);
        } catch (ProblemException refusal) {
            return new Reading<>(null, violations(refusal));
        }
    }

    private static List<Violation> violations(ProblemException refusal) {
        return refusal.violations().isEmpty()
                ? List.of(Violation.inBody("", refusal.type().description().slug(), refusal.detail()))
                : refusal.violations();
    }

    /** The value, without the parts that do not fit, which are named. */
    Object bind(byte[] json, Class<?> type, List<Violation> violations) {
        try {
            return bindOrMend(json, type, violations);
        } catch (JsonProcessingException malformed) {
            throw GeneralProblem.MALFORMED_JSON.withDetail(StrictBinding.whereReadingStopped(malformed));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A byte array could not be read", impossible);
        }
    }

    private Object bindOrMend(byte[] json, Class<?> type, List<Violation> violations) throws IOException {
        try {
            return binding.bind(json, type);
        } catch (JsonMappingException wrongShape) {
            return binding.bindWhatFits(json, type, violations);
        }
    }

    /** Adds each broken rule that is not the consequence of a part that did not fit. */
    void validate(Object bound, List<Violation> violations) {
        validator.validate(bound).stream()
                .map(BrokenConstraints::violation)
                .filter(violation -> !BrokenConstraints.isReported(violation, violations))
                .sorted(BrokenConstraints.BY_POINTER)
                .forEachOrdered(violations::add);
    }

    /** The record, or every reason why there is none. */
    public record Reading<T>(@Nullable T value, List<Violation> violations) {}
}
