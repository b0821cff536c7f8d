package nl.stvda.voortgang.conventions.language;

/** A text and the language that it is in. */
public record Text(String value, Language language) {}
