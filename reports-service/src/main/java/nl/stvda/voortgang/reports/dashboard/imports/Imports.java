package nl.stvda.voortgang.reports.dashboard.imports;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.client.Cursors;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.imports.ImportsView.Refused;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Sends files of the visitor's organisation, and tells apart what can become of that. */
@RequestScoped
class Imports {

    private static final String ROW_BY_ROW = "row-by-row";
    /** Less than a page waits for another service; most files are done by then. */
    private static final String PATIENCE = "wait=2";

    private static final int EARLIER = 20;
    private static final int ROWS = 100;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private final ImportsClient client;
    private final Outages outages;

    Imports(@RestClient ImportsClient client, Outages outages) {
        this.client = client;
        this.outages = outages;
    }

    /** What became of a file. */
    sealed interface Outcome {

        /** It is taken, and looked at. */
        record Taken(UUID id) implements Outcome {}

        /** It is not. */
        record NotTaken(Refused refused) implements Outcome {}
    }

    /** Rows, and where they go on. */
    record Rows(List<FileRows.FileRow> items, Optional<String> next) {}

    Outcome send(Path file) throws IOException {
        var kind = FileKind.of(file);
        try {
            return outages.ask(Outage.Part.INITIATIVES, () -> switch (kind) {
                        case TABLE -> client.sendTable(ROW_BY_ROW, true, PATIENCE, file.toFile());
                        case WORKBOOK -> client.sendWorkbook(ROW_BY_ROW, true, PATIENCE, file.toFile());
                    })
                    .<Outcome>map(sent -> new Outcome.Taken(sent.id()))
                    .orElseGet(() -> new Outcome.NotTaken(new Refused("away", "", List.of())));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == FORBIDDEN) {
                throw refusal;
            }
            return new Outcome.NotTaken(refused(refusal));
        }
    }

    private static Refused refused(ServiceRefusal refusal) {
        return new Refused(
                refusal.slug(),
                Objects.requireNonNullElse(refusal.getMessage(), ""),
                refusal.mistakes().stream()
                        .map(mistake -> new ImportsView.Column(
                                Objects.requireNonNullElse(mistake.parameter(), ""), mistake.code(), mistake.detail()))
                        .toList());
    }

    /** Empty where nobody answers. */
    Optional<List<SentFile>> earlier() {
        return outages.ask(Outage.Part.INITIATIVES, () -> client.list(EARLIER).items());
    }

    SentFile get(UUID id) {
        return outages.require(Outage.Part.INITIATIVES, () -> client.get(id));
    }

    Rows rows(UUID id, Optional<String> outcome, @Nullable String cursor) {
        return outages.require(Outage.Part.INITIATIVES, () -> {
            try (var page = client.rows(id, outcome.orElse(null), cursor, ROWS)) {
                return new Rows(page.getEntity().items(), Cursors.next(page));
            }
        });
    }

    /** Whether it could be carried out as it was shown. */
    boolean carryOut(UUID id) {
        try {
            outages.require(Outage.Part.INITIATIVES, () -> client.carryOut(id, PATIENCE));
            return true;
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == CONFLICT) {
                return false;
            }
            throw refusal;
        }
    }
}
