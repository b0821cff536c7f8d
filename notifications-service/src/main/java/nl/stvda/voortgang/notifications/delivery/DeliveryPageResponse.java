package nl.stvda.voortgang.notifications.delivery;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeliveryPage", description = "Deliveries, newest first")
record DeliveryPageResponse(
        @Schema(description = "The deliveries, at most 200", maxItems = 200)
        List<DeliveryResponse> items) {}
