package nl.stvda.voortgang.conventions.file;

import java.text.Normalizer;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.request.ReadableText;

/**
 * The name under which people see and save a file. It is for showing only: nothing is stored under it, and still nothing
 * in it may mislead who reads it or harm who saves under it.
 */
public final class FileName {

    public static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** Controls, halves of characters, and what is not seen but turns the direction or hides letters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&\\S]");

    private static final Pattern NOT_ON_WINDOWS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern AT_THE_EDGE = Pattern.compile("^[ .]+|[ .]+$");
    /** Devices on Windows, with any extension. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** Whether nothing of it can be kept. */
    public static boolean isNothing(String given) {
        return readable(given).isEmpty();
    }

    /** What to call a file of this type when someone called it so; always ends in an extension of its type. */
    public static String of(String given, FileType type) {
        var readable = readable(given);
        var extension = type.extensionOf(readable).orElse(type.extension());
        var own = type.extensionOf(readable).isPresent()
                ? readable.substring(0, readable.length() - extension.length())
                : readable;
        var harmless = DEVICE.matcher(own).matches() ? "_" + own : own;
        return edged(ReadableText.beginning(harmless, LONGEST - extension.length())) + extension;
    }

    private static String readable(String given) {
        var name = FOLDERS.matcher(given).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = NOT_ON_WINDOWS.matcher(name).replaceAll("_");
        return edged(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    /** A dot or space in front hides a file, one at the end is dropped by Windows. */
    private static String edged(String name) {
        return AT_THE_EDGE.matcher(name).replaceAll("");
    }
}
