package nl.stvda.voortgang.initiatives.imports;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import nl.stvda.voortgang.initiatives.initiative.ManyInitiatives;

/** Reads rows of an import and checks them, as far as that goes without looking at other tables. */
@ApplicationScoped
class ChunkReader {

    private final ImportRows rows;
    private final ManyInitiatives initiatives;
    private final ImportConfig config;

    ChunkReader(ImportRows rows, ManyInitiatives initiatives, ImportConfig config) {
        this.rows = rows;
        this.initiatives = initiatives;
        this.config = config;
    }

    /** The rows that follow a row; none at the end. */
    @Transactional(REQUIRES_NEW)
    Chunk after(Claim claim, int number) {
        var staged = rows.after(claim.id(), number, config.chunk());
        var open = staged.stream()
                .map(row -> row.open(claim.committed()))
                .filter(Objects::nonNull)
                .toList();
        return new Chunk(
                staged.isEmpty() ? number : staged.getLast().number(),
                initiatives.read(open),
                staged.size() - open.size());
    }
}
