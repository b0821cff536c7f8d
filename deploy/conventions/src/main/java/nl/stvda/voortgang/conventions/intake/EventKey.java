package nl.stvda.voortgang.conventions.intake;

/**
 * What makes an event the same event, however often it is delivered.
 *
 * @param source who made it
 * @param event unique within the source
 */
public record EventKey(String source, String event) {}
