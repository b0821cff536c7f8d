package nl.stvda.voortgang.notifications.delivery;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeliveryPage", description = "Deliveries, newest first")
record DeliveryPageResponse(List<DeliveryResponse> items) {}
