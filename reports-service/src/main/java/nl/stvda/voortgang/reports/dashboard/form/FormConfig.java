package nl.stvda.voortgang.reports.dashboard.form;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept of a form that was sent after its session had ended, and of one that was not sent yet. */
@ConfigMapping(prefix = "voortgang.unsent-form")
interface FormConfig {

    /** A person has this long to sign in again. */
    @WithDefault("PT30M")
    Duration kept();

    /** A form with a larger body is not kept, in bytes. */
    @WithDefault("65536")
    int largest();

    /** More forms than this are not kept for one person. */
    @WithDefault("10")
    int perPerson();

    /** What was typed and not sent is forgotten when nobody went on typing for this long. */
    @WithDefault("P30D")
    Duration draftKept();
}
