package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.initiatives.access.Caller;
import org.jboss.logging.Logger;

/** What an organisation does with its imports once they are received. */
@ApplicationScoped
@Transactional
class ImportService {

    private static final Logger LOG = Logger.getLogger(ImportService.class);
    private static final int OUTDATED_ROWS_TO_NAME = 5;

    private final ImportRepository imports;
    private final ImportRows rows;
    private final Caller caller;
    private final Clock clock;
    private final Event<ImportWaits> waiting;

    ImportService(ImportRepository imports, ImportRows rows, Caller caller, Clock clock, Event<ImportWaits> waiting) {
        this.imports = imports;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
        this.waiting = waiting;
    }

    ImportResponse one(UUID id) {
        return own(imports.findByIdOptional(id), id).response();
    }

    Page<ImportResponse> page(PageRequest<UUID> request) {
        var found = imports.page(caller.requireOrganisation(), request.after(), request.limit() + 1).stream()
                .map(ImportJob::response)
                .toList();
        return Page.of(found, request.limit(), ImportResponse::id);
    }

    Page<ImportRowResponse> rows(UUID id, RowRequest request) {
        own(imports.findByIdOptional(id), id);
        var page = request.page();
        var found = rows.results(id, request.outcome(), page.after().orElse(0), page.limit() + 1);
        return Page.of(found, page.limit(), ImportRowResponse::row);
    }

    ImportResponse cancel(UUID id) {
        var job = own(imports.hold(id), id);
        job.cancel(clock.instant());
        LOG.infof("Import cancelled: id=%s", id);
        return job.response();
    }

    /** Carries a preview out, unless it is known already that it would do something else by now. */
    ImportResponse commit(UUID id) {
        var job = own(imports.hold(id), id);
        if (!job.isCommitted()) {
            job.commit();
            refuseOutdated(id);
            waiting.fire(new ImportWaits(id));
            LOG.infof("Import committed: id=%s", id);
        }
        return job.response();
    }

    private void refuseOutdated(UUID id) {
        var outdated = rows.outdated(id, caller.requireOrganisation(), OUTDATED_ROWS_TO_NAME);
        if (!outdated.isEmpty()) {
            throw ImportProblem.PREVIEW_OUTDATED.withDetail(
                    "The initiatives of these rows changed, perhaps of others too: %s."
                            .formatted(outdated.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
    }

    private ImportJob own(Optional<ImportJob> found, UUID id) {
        return found.filter(job -> job.isVisibleTo(caller.requireOrganisation()))
                .orElseThrow(() -> ImportProblem.UNKNOWN_IMPORT.withDetail("No import has id %s.".formatted(id)));
    }
}
