package nl.stvda.voortgang.notifications.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert that was not there before.
 *
 * @param organisation whose initiative it is about; null where it is about none
 */
public record RaisedAlert(UUID id, AlertType type, @Nullable String organisation) {}
