package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.stvda.voortgang.reports.access.Caller;

/**
 * Which rounds exist for the caller. A sandbox and the real rounds do not see each other: whoever tries sees the round
 * that shows it and no other; all others see none of it, except the secretariat.
 */
@ApplicationScoped
class RoundBorder {

    private final SandboxRounds sandboxes;
    private final Caller caller;

    RoundBorder(SandboxRounds sandboxes, Caller caller) {
        this.sandboxes = sandboxes;
        this.caller = caller;
    }

    boolean isOpen(String round) {
        var organisations = sandboxes.organisations();
        var own = caller.organisation();
        var isSandboxClient = own.filter(organisations::containsValue).isPresent();
        return Optional.ofNullable(organisations.get(round))
                .map(owner ->
                        caller.isSecretariat() || own.filter(owner::equals).isPresent())
                .orElse(!isSandboxClient);
    }
}
