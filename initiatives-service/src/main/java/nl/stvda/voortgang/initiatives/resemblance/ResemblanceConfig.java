package nl.stvda.voortgang.initiatives.resemblance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How initiatives are compared in the background. */
@ConfigMapping(prefix = "voortgang.resemblance")
interface ResemblanceConfig {

    /**
     * How long the worker rests after each comparison, as a multiple of the time that the comparison took, so that a
     * post of ten thousand does not slow a post of one.
     */
    @WithDefault("3")
    @Min(0) @Max(100) int rest();
}
