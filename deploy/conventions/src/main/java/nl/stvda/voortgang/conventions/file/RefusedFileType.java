package nl.stvda.voortgang.conventions.file;

import java.util.Arrays;
import java.util.Locale;

/** Names what is refused, where that is easy to see, so that people know what to do about it. */
enum RefusedFileType {
    WINDOWS_PROGRAM("a Windows program", "MZ"),
    LINUX_PROGRAM("a Linux program", "\u007fELF"),
    MAC_PROGRAM("a program", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe", "\u00fe\u00ed\u00fa\u00cf"),
    SCRIPT("a script", "#!", "<?php", "<script", "@echo"),
    HTML("an HTML page", "<!doctype html", "<html", "<head", "<body", "<!--"),
    XML("an XML or SVG file", "<?xml", "<svg", "<!doctype svg"),
    OLD_OFFICE(
            "an office file of before 2007, or one with a password: save it as .docx, .xlsx or .pptx without a password",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    RTF("an RTF text: save it as .docx or .odt", "{\\rtf"),
    GIF("a GIF image: save it as PNG", "gif8"),
    TIFF("a TIFF image: save it as PNG or PDF", "II*\u0000", "MM\u0000*"),
    ARCHIVE("an archive: attach the files one by one", "Rar!", "7z\u00bc\u00af", "\u001f\u008b", "PK\u0005\u0006");

    private static final String UNKNOWN = "something else";

    private final String what;
    private final String[] starts;

    RefusedFileType(String what, String... starts) {
        this.what = what;
        this.starts = starts;
    }

    static String in(String start) {
        if (start.startsWith("ftyp", 4)) {
            return "a video, or a photo in HEIC: save the photo as JPEG";
        }
        var text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        return Arrays.stream(values())
                .filter(stranger -> stranger.matches(start) || stranger.matches(text))
                .map(stranger -> stranger.what)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private boolean matches(String text) {
        return Arrays.stream(starts)
                .anyMatch(start ->
                        text.startsWith(start) || text.toLowerCase(Locale.ROOT).startsWith(start));
    }
}
