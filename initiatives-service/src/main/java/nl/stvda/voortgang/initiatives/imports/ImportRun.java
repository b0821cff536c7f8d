package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Works one import off. */
@ApplicationScoped
class ImportRun {

    private final ChunkReader reader;
    private final ImportSteps steps;
    private final double rest;
    private final LongConsumer pause;

    @Inject
    ImportRun(ChunkReader reader, ImportSteps steps, ImportConfig config) {
        this(reader, steps, config.rest().doubleValue(), LockSupport::parkNanos);
    }

    /**
     * With rests that somebody else takes.
     *
     * @param pause takes a rest of so many nanoseconds
     */
    ImportRun(ChunkReader reader, ImportSteps steps, double rest, LongConsumer pause) {
        this.reader = reader;
        this.steps = steps;
        this.rest = rest;
        this.pause = pause;
    }

    void run(Claim claim, BooleanSupplier stopping) {
        switch (claim.plan()) {
            case PREVIEW -> each(claim, claim.begin(), steps::preview, stopping);
            case ROW_BY_ROW -> each(claim, claim.begin(), this::storeAndRest, stopping);
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

    /** The relay reads the log in the order of the commits; while the import rests, it reaches what others post. */
    private Tally storeAndRest(Claim claim, Chunk chunk, Tally before) {
        var begin = System.nanoTime();
        var tally = steps.store(claim, chunk, before);
        pause.accept((long) (rest * (System.nanoTime() - begin)));
        return tally;
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
