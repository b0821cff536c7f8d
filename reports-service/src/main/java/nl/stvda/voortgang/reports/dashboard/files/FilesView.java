package nl.stvda.voortgang.reports.dashboard.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;

/**
 * The page of the files of one initiative.
 *
 * @param refused why a file was not taken: the slug of the problem
 */
record FilesView(Frame frame, UUID id, Text title, List<Row> files, Optional<String> refused) {

    /** For the browser's choice of files; what is in a file is told by the service. */
    public String accepted() {
        return ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp";
    }

    /** A file. */
    record Row(UUID id, String name, long kibibytes) {}
}
