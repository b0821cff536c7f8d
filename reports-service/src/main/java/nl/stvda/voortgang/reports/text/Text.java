package nl.stvda.voortgang.reports.text;

/** A text and the language that it is in. */
public record Text(String value, Language language) {}
