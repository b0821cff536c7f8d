package nl.stvda.voortgang.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.stvda.voortgang.local.Ports.Port;
import nl.stvda.voortgang.local.component.Part;
import nl.stvda.voortgang.local.database.Databases;

/** What each service is told about the others, as environment variables. */
final class Services {

    private final Ports ports;
    private final Databases databases;
    private final String bootstrapServers;
    private final String keycloakUrl;
    private final String realmUrl;
    private final Path attachments;

    Services(
            Ports ports,
            Databases databases,
            String bootstrapServers,
            String keycloakUrl,
            String realmUrl,
            Path attachments) {
        this.ports = ports;
        this.databases = databases;
        this.bootstrapServers = bootstrapServers;
        this.keycloakUrl = keycloakUrl;
        this.realmUrl = realmUrl;
        this.attachments = attachments;
    }

    Map<String, String> initiatives() {
        var environment = common(Port.INITIATIVES, Port.INITIATIVES_MANAGEMENT, "initiatives");
        environment.put("VOORTGANG_KEYCLOAK_URL", keycloakUrl);
        environment.put("VOORTGANG_KEYCLOAK_SECRET", "demo-only-initiatives-service");
        environment.put("VOORTGANG_PEOPLE_SECRET", "demo-only-voortgang-people");
        environment.put("VOORTGANG_ATTACHMENTS_FOLDER", attachments.toString());
        return environment;
    }

    Map<String, String> reports() {
        var environment = common(Port.REPORTS, Port.REPORTS_MANAGEMENT, "reports");
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", databases.url("reports"));
        environment.put("QUARKUS_OIDC_PAGES_AUTH_SERVER_URL", realmUrl);
        environment.put("QUARKUS_OIDC_PAGES_CREDENTIALS_SECRET", "demo-only-voortgang-dashboard");
        environment.put("QUARKUS_REST_CLIENT_INITIATIVES_URL", ports.url(Port.INITIATIVES));
        environment.put("QUARKUS_REST_CLIENT_NOTIFICATIONS_URL", ports.url(Port.NOTIFICATIONS));
        return environment;
    }

    Map<String, String> notifications() {
        var environment = common(Port.NOTIFICATIONS, Port.NOTIFICATIONS_MANAGEMENT, "notifications");
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", databases.url("notifications"));
        environment.put("QUARKUS_MAILER_HOST", "localhost");
        environment.put("QUARKUS_MAILER_PORT", Integer.toString(ports.of(Port.SMTP)));
        environment.put("VOORTGANG_DASHBOARD_URL", ports.url(Port.REPORTS));
        environment.put("VOORTGANG_ROUTING_SECRETARIAT", "secretariaat@voortgang.example");
        return environment;
    }

    /** Where a service tells operators how it is. */
    static Port management(Part service) {
        return switch (service) {
            case INITIATIVES_SERVICE -> Port.INITIATIVES_MANAGEMENT;
            case REPORTS_SERVICE -> Port.REPORTS_MANAGEMENT;
            case NOTIFICATIONS_SERVICE -> Port.NOTIFICATIONS_MANAGEMENT;
            case POSTGRESQL, KAFKA, MAIL, CONNECT, KEYCLOAK, INITIATIVES_RELAY, REPORTS_RELAY, DEMO ->
                throw new IllegalArgumentException(service + " is no service");
        };
    }

    private Map<String, String> common(Port port, Port management, String owner) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_PROFILE", "local");
        // without it, every core's threads keep memory of their own
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(port)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.of(management)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl(owner));
        environment.put("QUARKUS_DATASOURCE_USERNAME", owner);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", Databases.password(owner));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", realmUrl);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("VOORTGANG_PUBLIC_URL", ports.url(port));
        return environment;
    }
}
