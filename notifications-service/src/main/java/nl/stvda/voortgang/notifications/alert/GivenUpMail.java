package nl.stvda.voortgang.notifications.alert;

import nl.stvda.voortgang.conventions.language.LocalizedText;

/**
 * A mail that no attempt could deliver.
 *
 * @param reason why the last attempt failed
 */
public record GivenUpMail(String recipient, int attempts, LocalizedText reason) {}
