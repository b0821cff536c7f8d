package nl.stvda.voortgang.notifications.delivery;

import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** A delivery became DEAD; fired inside the transaction that says so. */
public record DeliveryGivenUp(UUID delivery, UUID alert, String recipient, int attempts, LocalizedText reason) {}
