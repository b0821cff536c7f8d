package nl.stvda.voortgang.conventions.problem;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** How the service is reached from outside. */
@ConfigMapping(prefix = "voortgang")
public interface ProblemConfig {

    /** The address of this service as clients know it, without a slash at the end; problem types and links start with it. */
    URI publicUrl();
}
