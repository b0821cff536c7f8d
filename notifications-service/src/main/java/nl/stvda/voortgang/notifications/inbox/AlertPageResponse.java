package nl.stvda.voortgang.notifications.inbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AlertPage", description = "Alerts, newest first")
record AlertPageResponse(
        @Schema(description = "The alerts, at most 200", maxItems = 200)
        List<AlertResponse> items,

        @Schema(description = "How many alerts you have not read, on this page or not", examples = "3", minimum = "0")
        long unread) {}
