package nl.stvda.voortgang.reports.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal.Mistake;
import org.jspecify.annotations.Nullable;

/** A problem document of another service, as far as a page makes something of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Refusal(
        int status,
        @Nullable String type,
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<Mistake> errors) {}
