package nl.stvda.voortgang.initiatives.imports;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.stvda.voortgang.initiatives.initiative.ManyInitiatives;
import nl.stvda.voortgang.initiatives.initiative.RowResult;

/** What is done with the rows of an import, each method a transaction that ends with a look at whose turn it is. */
@ApplicationScoped
class ImportSteps {

    /** Ten thousand rows in one transaction need more than the usual minute on a machine that has other work. */
    private static final int LONG_TRANSACTION_SECONDS = 900;

    private final ManyInitiatives initiatives;
    private final ImportRows rows;
    private final ImportQueue turns;

    ImportSteps(ManyInitiatives initiatives, ImportRows rows, ImportQueue turns) {
        this.initiatives = initiatives;
        this.rows = rows;
        this.turns = turns;
    }

    /** Says what some rows would do. */
    @Transactional(REQUIRES_NEW)
    Tally preview(Claim claim, Chunk chunk, Tally before) {
        var results = initiatives.preview(claim.organisation(), chunk.rows());
        rows.record(claim, chunk, results, false);
        return turns.progress(claim, before.plus(chunk.outcomes(results)));
    }

    /** Stores some rows, each by itself. */
    @Transactional(REQUIRES_NEW)
    Tally store(Claim claim, Chunk chunk, Tally before) {
        var results = storeAndRecord(claim, chunk);
        return turns.progress(claim, before.plus(chunk.outcomes(results)));
    }

    /** Stores every row, or none where one is refused. */
    @Transactional(REQUIRES_NEW)
    @TransactionConfiguration(timeout = LONG_TRANSACTION_SECONDS)
    void storeAll(Claim claim, Chunks chunks) {
        if (rows.hasRefused(claim.id())) {
            throw new ImportStopped(ImportStopped.Reason.REFUSED_ROW);
        }
        var tally = Tally.NONE;
        for (var chunk = chunks.next(); !chunk.isEmpty(); chunk = chunks.next()) {
            var results = storeAndRecord(claim, chunk);
            tally = tally.plus(chunk.outcomes(results));
            if (tally.refused() > 0) {
                throw new ImportStopped(ImportStopped.Reason.REFUSED_ROW);
            }
            turns.tell(claim, tally);
        }
        turns.finish(claim, tally);
    }

    private List<RowResult> storeAndRecord(Claim claim, Chunk chunk) {
        var results = initiatives.store(claim.organisation(), claim.by(), claim.id(), chunk.rows());
        rows.record(claim, chunk, results, true);
        return results;
    }

    @Transactional(REQUIRES_NEW)
    void finish(Claim claim, Tally tally) {
        if (claim.plan() != Claim.Plan.PREVIEW) {
            rows.forgetRequests(claim.id());
        }
        turns.finish(claim, tally);
    }
}
