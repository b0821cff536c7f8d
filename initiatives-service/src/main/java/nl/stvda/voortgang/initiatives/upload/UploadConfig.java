package nl.stvda.voortgang.initiatives.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How files come in, imports and attachments alike. */
@ConfigMapping(prefix = "voortgang.uploads")
interface UploadConfig {

    /** How many files may come in at the same time on one node: each needs some megabytes of memory meanwhile. */
    @WithDefault("8")
    @Min(1) int perNode();

    /** How many of those may be of one organisation, so that no organisation keeps the others out. */
    @WithDefault("2")
    @Min(1) int perOrganisation();

    /** How long a client may take to send a file, however fast it begins. */
    @WithDefault("PT10M")
    Duration longest();

    /** How many bytes a second a client must send on average, counted over the time that is spent waiting for it. */
    @WithDefault("4K")
    MemorySize slowest();

    /** How long is waited for a client, all its pauses together, before its rate counts. */
    @WithDefault("PT10S")
    Duration patience();
}
