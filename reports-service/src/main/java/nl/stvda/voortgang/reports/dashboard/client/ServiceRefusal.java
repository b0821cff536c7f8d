package nl.stvda.voortgang.reports.dashboard.client;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another service refused what it was asked on behalf of a person, and says why. */
public final class ServiceRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    ServiceRefusal(Refusal refusal) {
        // without a stack trace: this is an answer, not a fault
        super(refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    public int status() {
        return refusal.status();
    }

    /** The kind of problem, as errors.md names it; empty where the service does not say. */
    public String slug() {
        var type = refusal.type();
        return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
    }

    /** Somebody changed it after the person had read it. */
    public boolean isStale() {
        return refusal.status() == 412 || refusal.status() == 409;
    }

    /** What is wrong with what was sent, for programs; empty where it was right in itself. */
    public List<Mistake> mistakes() {
        return refusal.errors() == null ? List.of() : refusal.errors();
    }

    Refusal refusal() {
        return refusal;
    }

    /** One thing that is wrong with what was sent. */
    public record Mistake(
            @Nullable String pointer, @Nullable String parameter, String code, String detail) {}
}
