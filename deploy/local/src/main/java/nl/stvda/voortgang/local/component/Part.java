package nl.stvda.voortgang.local.component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Everything the platform consists of. A part needs only parts above it, so this order is also an order to start in. */
public enum Part {
    POSTGRESQL,
    KAFKA,
    MAIL,
    CONNECT,
    KEYCLOAK,
    INITIATIVES_SERVICE,
    REPORTS_SERVICE,
    NOTIFICATIONS_SERVICE,
    /** The connector that moves the outbox of initiatives-service, which makes the table, to the topic. */
    INITIATIVES_RELAY,
    /** The same for reports-service. */
    REPORTS_RELAY,
    /** The demo round, which is not a thing that runs but is loaded when everything does. */
    DEMO;

    /** The parts that have to be ready before this one starts, as far as they take part. */
    public List<Part> needs() {
        return switch (this) {
            case POSTGRESQL, KAFKA, MAIL -> List.of();
            case CONNECT -> List.of(KAFKA);
            case KEYCLOAK -> List.of(POSTGRESQL);
            case INITIATIVES_SERVICE -> List.of(POSTGRESQL, KEYCLOAK);
            case REPORTS_SERVICE -> List.of(POSTGRESQL, KAFKA, KEYCLOAK);
            case NOTIFICATIONS_SERVICE -> List.of(POSTGRESQL, KAFKA, MAIL, KEYCLOAK);
            case INITIATIVES_RELAY -> List.of(POSTGRESQL, CONNECT, INITIATIVES_SERVICE);
            case REPORTS_RELAY -> List.of(POSTGRESQL, CONNECT, REPORTS_SERVICE);
            case DEMO ->
                List.of(
                        KEYCLOAK,
                        INITIATIVES_SERVICE,
                        REPORTS_SERVICE,
                        NOTIFICATIONS_SERVICE,
                        INITIATIVES_RELAY,
                        REPORTS_RELAY);
        };
    }

    /** The name for people, files and options, such as {@code initiatives-service}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Part of(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new PlatformFailure("there is no part %s; there are: %s"
                        .formatted(
                                label,
                                String.join(
                                        ", ",
                                        Arrays.stream(values()).map(Part::label).toList()))));
    }
}
