package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    ImportPage page(PageRequest<UUID> request) {
        var found = imports.page(caller.requireOrganisation(), request.cursor(), request.limit() + 1).stream()
                .map(ImportJob::response)
                .toList();
        return new ImportPage(
                shown(found, request.limit()),
                next(found, request.limit(), item -> item.id().toString()));
    }

    ImportRowPage rows(UUID id, PageRequest<Integer> request) {
        own(imports.findByIdOptional(id), id);
        var found = rows.results(id, request.outcome(), request.cursor().orElse(0), request.limit() + 1);
        return new ImportRowPage(
                shown(found, request.limit()), next(found, request.limit(), item -> Integer.toString(item.row())));
    }

    private static <T> List<T> shown(List<T> found, int limit) {
        return found.stream().limit(limit).toList();
    }

    private static <T> Optional<String> next(List<T> found, int limit, Function<T, String> cursor) {
        return found.size() > limit ? Optional.of(cursor.apply(found.get(limit - 1))) : Optional.empty();
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
