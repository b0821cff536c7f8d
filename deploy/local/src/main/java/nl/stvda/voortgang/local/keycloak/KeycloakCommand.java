package nl.stvda.voortgang.local.keycloak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.local.component.Java;

/** The command that Keycloak's own start script would run, without the shell between it and us. */
final class KeycloakCommand {

    private KeycloakCommand() {}

    /** Where the program is, by which the age of its cache is told. */
    static Path program(Path home) {
        return home.resolve("lib").resolve("quarkus-run.jar");
    }

    static List<String> of(Path home, List<String> javaOptions, String... arguments) {
        var command = new ArrayList<>(List.of(
                Java.EXECUTABLE,
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // signs people in now and then; the compiler's time is better spent on the services
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                // a connection that a restart of PostgreSQL cut is replaced before a sign-in meets it
                "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/%s=ALL-UNNAMED".formatted(opened));
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", program(home).toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }
}
