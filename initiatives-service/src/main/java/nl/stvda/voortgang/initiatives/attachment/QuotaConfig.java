package nl.stvda.voortgang.initiatives.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How much each organisation may keep. */
@ConfigMapping(prefix = "voortgang.attachments.quota")
interface QuotaConfig {

    /** At most so many attachments, of all its initiatives together. */
    @WithDefault("10000")
    @Positive long files();

    /** At most so many bytes, of all its attachments together. */
    @WithDefault("20G")
    MemorySize bytes();
}
