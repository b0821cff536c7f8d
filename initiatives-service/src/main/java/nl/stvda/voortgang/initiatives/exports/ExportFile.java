package nl.stvda.voortgang.initiatives.exports;

import java.io.IOException;
import java.util.List;
import nl.stvda.voortgang.initiatives.initiative.InitiativeResponse;

/** A file that is being written. Only a whole one gets its end: half a file must not look like a whole one. */
interface ExportFile {

    /** Adds initiatives and keeps none of them. */
    void write(List<InitiativeResponse> initiatives) throws IOException;

    void end() throws IOException;
}
