package nl.stvda.voortgang.reports.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.round.Rounds;
import org.hibernate.Session;

/** What a finding means in a round: the usual, unless the secretariat decided otherwise. */
@ApplicationScoped
@Transactional
public class CheckSettings {

    private final Session session;
    private final Rounds rounds;
    private final Audit audit;

    CheckSettings(Session session, Rounds rounds, Audit audit) {
        this.session = session;
        this.rounds = rounds;
        this.audit = audit;
    }

    /** Refuses the request where there is no such round. */
    public Map<Check, Severity> of(String round) {
        rounds.get(round);
        var severities = new EnumMap<Check, Severity>(Check.class);
        for (var check : Check.values()) {
            severities.put(check, check.usual());
        }
        session.createQuery("from CheckSetting where key.round = :round", CheckSetting.class)
                .setParameter("round", round)
                .getResultStream()
                .forEach(setting -> severities.put(setting.check(), setting.severity()));
        return severities;
    }

    /** Decides what these checks mean in a round from now on, all of them or none; what is so already stays unsaid. */
    public void decide(String round, Map<Check, Severity> wanted) {
        var now = of(round);
        wanted.forEach((check, severity) -> {
            if (severity != now.get(check)) {
                decide(round, check.code(), severity);
            }
        });
    }

    /** Decides what a check means in a round from now on; refuses the request where there is no such check. */
    public void decide(String round, String code, Severity severity) {
        rounds.get(round);
        var check = Check.of(code)
                .orElseThrow(() -> CheckProblem.UNKNOWN_CHECK.withDetail("No check is called %s.".formatted(code)));
        session.merge(new CheckSetting(round, check, severity));
        audit.record(Action.inRound(round, "check.set", code).with("severity", severity.name()));
    }
}
