package nl.stvda.voortgang.notifications.alert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AlertPage", description = "Alerts, newest first")
record AlertPageResponse(
        List<AlertResponse> items,

        @Schema(description = "How many alerts you have not read, on this page or not")
        long unread) {}
