package nl.stvda.voortgang.reports.dashboard.shell;

import java.util.Set;
import nl.stvda.voortgang.reports.access.Role;

/**
 * An entry of the navigation, in its order. A new page adds a constant here and its name to messages/page_*.properties;
 * how much work waits there is told by a {@link WaitingWork} of its own.
 */
public enum Area {
    HOME("/", Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR),
    INBOX("/inbox", Role.SECRETARIAT, Role.AUDITOR),
    INITIATIVES("/initiatives", Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR),
    REVIEW("/initiatives?review=pending&review=changed&sort=oldest", Role.SECRETARIAT),
    OURS("/ours", Role.CONTRIBUTOR, Role.APPROVER),
    CONTRIBUTE("/contribute", Role.CONTRIBUTOR),
    IMPORTS("/imports", Role.CONTRIBUTOR, Role.APPROVER),
    ARRANGEMENT("/arrangement", Role.SECRETARIAT, Role.AUDITOR),
    TEXTS("/texts", Role.SECRETARIAT, Role.AUDITOR),
    TRANSLATION("/translation", Role.SECRETARIAT, Role.AUDITOR),
    REPORT("/report", Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR),
    COMMENTS("/comments", Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR),
    CHECKS("/checks", Role.SECRETARIAT, Role.AUDITOR),
    SNAPSHOTS("/snapshots", Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR),
    AUDIT("/audit", Role.SECRETARIAT, Role.AUDITOR),
    ROUNDS("/rounds", Role.SECRETARIAT, Role.AUDITOR),
    TEMPLATES("/templates", Role.SECRETARIAT, Role.AUDITOR),
    CATALOGUE("/catalogue", Role.SECRETARIAT, Role.AUDITOR),
    CREDENTIALS("/credentials", Role.CONTRIBUTOR, Role.SECRETARIAT),
    PEOPLE("/people", Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR),
    UPKEEP("/upkeep", Role.SECRETARIAT, Role.AUDITOR);

    private final String path;
    private final Set<String> roles;

    Area(String path, String... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    public String path() {
        return path;
    }

    public boolean isForRole(String role) {
        return roles.contains(role);
    }

    /** What may be done there is checked there; the navigation only does not offer what would be refused. */
    boolean isFor(Visitor visitor) {
        return roles.stream().anyMatch(visitor::has);
    }
}
