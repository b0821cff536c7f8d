package nl.stvda.voortgang.initiatives.imports;

import java.util.UUID;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;

/**
 * The right and the duty of one node to work on one import.
 *
 * @param id the import
 * @param turn the lease: whoever has another one may change nothing
 * @param by who sent the import, and so changes what it changes
 * @param committed whether a preview is carried out, so that a row does what was shown, or nothing
 * @param begin how far it is already
 */
record Claim(
        UUID id,
        UUID turn,
        String organisation,
        String by,
        UploadFormat format,
        Plan plan,
        boolean committed,
        Tally begin) {

    /** What is to be done with the rows. */
    enum Plan {
        PREVIEW,
        ROW_BY_ROW,
        ALL_OR_NOTHING
    }
}
