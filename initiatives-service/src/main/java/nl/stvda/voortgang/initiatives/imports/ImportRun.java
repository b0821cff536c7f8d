package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** Works one import off. */
@ApplicationScoped
class ImportRun {

    private final ChunkReader reader;
    private final ImportSteps steps;

    ImportRun(ChunkReader reader, ImportSteps steps) {
        this.reader = reader;
        this.steps = steps;
    }

    void run(Claim claim, BooleanSupplier stopping) {
        switch (claim.plan()) {
            case PREVIEW -> each(claim, claim.begin(), steps::preview, stopping);
            case ROW_BY_ROW -> each(claim, claim.begin(), steps::store, stopping);
            case ALL_OR_NOTHING -> allOrNothing(claim, stopping);
        }
    }

    /** The numbers of rows have no gaps, so that the count of those that are done is the place to go on. */
    private void each(Claim claim, Tally begin, Step step, BooleanSupplier stopping) {
        var tally = begin;
        try (var chunks = new Chunks(reader, claim, begin.processed())) {
            for (var chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
                if (stopping.getAsBoolean()) {
                    throw new ImportStopped(ImportStopped.Reason.STOPPING);
                }
                tally = step.take(claim, chunk, tally);
            }
        }
        steps.finish(claim, tally);
    }

    /** Where a row is refused, nothing is stored, and every row still gets to know what is wrong with it. */
    private void allOrNothing(Claim claim, BooleanSupplier stopping) {
        try (var chunks = new Chunks(reader, claim, 0)) {
            steps.storeAll(claim, chunks);
        } catch (ImportStopped stopped) {
            if (stopped.reason() != ImportStopped.Reason.REFUSED_ROW) {
                throw stopped;
            }
            each(claim, Tally.NONE, steps::preview, stopping);
        }
    }

    /** One chunk, in a transaction. */
    @FunctionalInterface
    private interface Step {
        Tally take(Claim claim, Chunk chunk, Tally before);
    }
}
