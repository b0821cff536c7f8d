package nl.stvda.voortgang.system;

import java.nio.file.Path;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.Ports;
import nl.stvda.voortgang.local.service.Speed;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the one platform of this run, with the demo round loaded; started once, on free ports. */
final class RunningPlatform implements ParameterResolver {

    private static final Path DATA = Path.of("target", "platform");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // kept for the whole run; JUnit closes it after the last test
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL)
                .computeIfAbsent(Platform.class, _ -> start(), Platform.class);
    }

    private static Platform start() {
        return Platform.builder()
                .ports(Ports.free())
                .speed(Speed.STARTING)
                .dataDirectory(DATA.toAbsolutePath())
                .fresh()
                .start();
    }
}
