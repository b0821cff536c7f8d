package nl.stvda.voortgang.notifications.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts a list shows.
 *
 * @param grouped whether a group is one line, shown by its first alert
 * @param group only this group
 */
public record AlertFilter(
        boolean onlyUnread, boolean grouped, @Nullable UUID group) {

    /** As a condition on the row {@code a}, for the parameters {@code subject} and, for one group, {@code group}. */
    String condition() {
        var conditions = new StringBuilder("a.position < :before");
        if (group != null) {
            conditions.append(" and a.group_id = :group");
        } else if (grouped) {
            conditions.append(" and a.leads");
        }
        if (onlyUnread && grouped) {
            conditions
                    .append(" and (")
                    .append(UNREAD_GROUP)
                    .append(" or a.group_id is null and ")
                    .append(UNREAD)
                    .append(')');
        } else if (onlyUnread) {
            conditions.append(" and ").append(UNREAD);
        }
        return conditions.toString();
    }

    private static final String UNREAD =
            "not exists (select from alert_read r where r.alert = a.id and r.subject = :subject)";

    private static final String UNREAD_GROUP = """
            exists (
                select from alert_group g
                left join alert_group_reader r on r.group_id = g.id and r.subject = :subject
                where g.id = a.group_id and g.alerts > coalesce(r.alerts, 0)
            )""";
}
