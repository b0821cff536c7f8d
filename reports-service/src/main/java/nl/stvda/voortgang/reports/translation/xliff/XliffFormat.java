package nl.stvda.voortgang.reports.translation.xliff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stvda.voortgang.reports.translation.file.FileFormat;
import nl.stvda.voortgang.reports.translation.file.Outgoing;
import nl.stvda.voortgang.reports.translation.file.Returned;

/** XLIFF 2.0 out, 2.0 or 2.1 in. */
public final class XliffFormat implements FileFormat {

    /** As registered for XLIFF. */
    public static final String MEDIA_TYPE = "application/xliff+xml";

    @Override
    public String extension() {
        return "xlf";
    }

    @Override
    public boolean takes(String text) {
        return Characters.areAllPublic(text);
    }

    @Override
    public byte[] write(String original, String from, String to, List<Outgoing> texts) {
        return XliffWriting.of(original, from, to, texts).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Returned read(byte[] file) {
        return XliffReading.of(file);
    }
}
