package nl.stvda.voortgang.reports.translation;

/**
 * A file for a translator.
 *
 * @param units how many texts are in it
 * @param left how many more there are in this language, which the next file has
 */
@SuppressWarnings("ArrayRecordComponent") // made here and written out at once; nobody compares two
public record TranslationFile(byte[] content, String name, int units, int left) {}
