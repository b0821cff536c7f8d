package nl.stvda.voortgang.reports.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How dates are planned. */
@ConfigMapping(prefix = "voortgang.calendar")
public interface CalendarConfig {

    /** Whose holidays are no working days: the code of a country, ISO 3166-1 in lower case. */
    @WithDefault("nl")
    String country();

    /** How many working days before the submission each thing ends. */
    WorkingDaysBefore workingDaysBefore();

    /** One number per date of a round. */
    interface WorkingDaysBefore {

        /** When the contributions of the organisations are in. */
        @WithDefault("40")
        @Min(0) @Max(500) int collecting();

        /** When the members' comments are in. */
        @WithDefault("20")
        @Min(0) @Max(500) int comments();

        /** When every member has decided. */
        @WithDefault("5")
        @Min(0) @Max(500) int signOff();
    }
}
