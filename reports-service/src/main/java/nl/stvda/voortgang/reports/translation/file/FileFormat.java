package nl.stvda.voortgang.reports.translation.file;

import java.util.List;

/** A form in which texts go out and come back. */
public interface FileFormat {

    /** What names of files end in, without a dot. */
    String extension();

    /** Whether a text can be in such a file. */
    boolean takes(String text);

    /**
     * A file for a translator.
     *
     * @param original the address of what the texts are of, which comes back
     */
    byte[] write(String original, String from, String to, List<Outgoing> texts);

    /**
     * What anybody may have sent.
     *
     * @throws UnreadableFile where it cannot be read
     */
    Returned read(byte[] file);
}
