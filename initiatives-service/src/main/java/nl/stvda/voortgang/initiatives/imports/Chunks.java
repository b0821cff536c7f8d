package nl.stvda.voortgang.initiatives.imports;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The rows of an import, in chunks. While one is stored, the next one is read and checked, and no more than that. */
final class Chunks implements AutoCloseable {

    private final ChunkReader reader;
    private final Claim claim;
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    private Future<Chunk> coming;

    Chunks(ChunkReader reader, Claim claim, int after) {
        this.reader = reader;
        this.claim = claim;
        coming = readAfter(after);
    }

    private Future<Chunk> readAfter(int number) {
        return ahead.submit(() -> reader.after(claim, number));
    }

    /** The next one; an empty one at the end. */
    Chunk next() {
        try {
            var chunk = coming.get();
            if (!chunk.isEmpty()) {
                coming = readAfter(chunk.last());
            }
            return chunk;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Rows could not be read", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ImportStopped(ImportStopped.Reason.STOPPING);
        }
    }

    @Override
    public void close() {
        ahead.close();
    }
}
