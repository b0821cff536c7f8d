package nl.stvda.voortgang.reports.translation;

/**
 * A file for a translator.
 *
 * @param units how many texts are in it
 * @param left how many more there are in this language, which the next file has
 */
public record TranslationFile(String content, String name, int units, int left) {}
