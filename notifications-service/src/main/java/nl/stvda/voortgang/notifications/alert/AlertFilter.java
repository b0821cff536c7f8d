package nl.stvda.voortgang.notifications.alert;

import java.util.List;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts a list shows.
 *
 * @param grouped whether a group is one line, shown by its first alert
 * @param group only this group
 * @param types only of these; a group counts as each type that one of its alerts has. All where there is none
 * @param organisations only about these; all where there is none
 */
public record AlertFilter(
        boolean onlyUnread, boolean grouped, @Nullable UUID group, List<AlertType> types, List<String> organisations) {

    private static final String UNREAD =
            "not exists (select from alert_read r where r.alert = a.id and r.subject = :subject)";

    private static final String UNREAD_GROUP = """
            exists (
                select from alert_group g
                left join alert_group_reader r on r.group_id = g.id and r.subject = :subject
                where g.id = a.group_id and g.alerts > coalesce(r.alerts, 0)
            )""";

    private static final String GROUP_OF_TYPE = """
            exists (select from alert_group_type t where t.group_id = a.group_id and t.type in (:types))""";

    /** As a condition on the row {@code a}, whose parameters {@link #bind} gives. */
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
        if (!types.isEmpty()) {
            conditions.append(" and (a.type in (:types)");
            if (grouped) {
                conditions.append(" or ").append(GROUP_OF_TYPE);
            }
            conditions.append(')');
        }
        if (!organisations.isEmpty()) {
            conditions.append(" and a.organisation in (:organisations)");
        }
        return conditions.toString();
    }

    /** Gives the query what the condition asks for. */
    void bind(SelectionQuery<?> query, String subject) {
        if (onlyUnread) {
            query.setParameter("subject", subject);
        }
        if (group != null) {
            query.setParameter("group", group);
        }
        if (!types.isEmpty()) {
            query.setParameterList("types", types.stream().map(Enum::name).toList());
        }
        if (!organisations.isEmpty()) {
            query.setParameterList("organisations", organisations);
        }
    }
}
