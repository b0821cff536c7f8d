package nl.stvda.voortgang.reports.translation.word;

import java.util.List;
import nl.stvda.voortgang.reports.translation.file.FileFormat;
import nl.stvda.voortgang.reports.translation.file.Outgoing;
import nl.stvda.voortgang.reports.translation.file.Returned;

/** A document with one table: key, source, translation. */
public final class WordFormat implements FileFormat {

    /** As registered for documents of Word. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public boolean takes(String text) {
        return true;
    }

    @Override
    public byte[] write(String original, String from, String to, List<Outgoing> texts) {
        return WordWriting.of(original, from, to, texts);
    }

    @Override
    public Returned read(byte[] file) {
        return WordReading.of(file);
    }
}
