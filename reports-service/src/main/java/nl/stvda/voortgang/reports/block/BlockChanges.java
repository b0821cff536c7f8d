package nl.stvda.voortgang.reports.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.version.ChangeLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Changes the blocks of a round; what a block said before is kept. */
@ApplicationScoped
@Transactional
public class BlockChanges {

    /** Far above what anybody reads as one section. */
    static final int MOST_BLOCKS = 200;

    private static final Logger LOG = Logger.getLogger(BlockChanges.class);

    private final BlockRepository repository;
    private final Rounds rounds;
    private final ChangeLog versions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    BlockChanges(
            BlockRepository repository, Rounds rounds, ChangeLog versions, Audit audit, Caller caller, Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.versions = versions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Writes the first text of a section, unless someone else did since the caller read it. */
    public BlockResponse writeLead(
            String round, String section, Precondition precondition, BlockContent content, Why why) {
        requireOpen(round, section);
        var block = repository.leadForUpdate(round, section);
        precondition.requireMatch(block.version());
        rewrite(round, block, content, why);
        return block.response();
    }

    /** Adds a block at the place that the request names, or at the end. */
    public BlockResponse add(String round, String section, BlockRequest request) {
        requireOpen(round, section);
        if (request.kind() == BlockKind.ENTRIES) {
            throw BlockProblem.BLOCK_STAYS.withDetail("A section has its entries from the start, and once.");
        }
        var siblings = repository.ofSection(round, section);
        if (siblings.size() >= MOST_BLOCKS) {
            throw BlockProblem.TOO_MANY_BLOCKS.withDetail("A section has at most %d blocks.".formatted(MOST_BLOCKS));
        }
        var block = new Block(round, section, request.kind(), false, siblings.size(), request.content());
        block.written(caller.name(), clock.instant());
        repository.persistAndFlush(block);
        place(round, section, block.id(), request.position());
        remember(round, block, "block.added", Why.of(request.reason()));
        return block.response();
    }

    /** Rewrites a block or takes it elsewhere in its section, unless someone else rewrote it since the caller looked. */
    public BlockResponse change(
            String round, String section, UUID id, Precondition precondition, BlockRequest request) {
        requireOpen(round, section);
        var block = repository.getForUpdate(round, section, id);
        precondition.requireMatch(block.version());
        if (block.kind() != request.kind()) {
            throw BlockProblem.BLOCK_STAYS.withDetail("A block keeps its kind.");
        }
        var isRewritten = rewrite(round, block, request.content(), Why.of(request.reason()));
        if (place(round, section, id, request.position()) && !isRewritten) {
            versions.recordNarrative(round, section);
        }
        return block.response();
    }

    /** Says again what the block said at an earlier version; where it says so already, nothing changes. */
    public BlockResponse putBack(
            String round, String section, UUID id, int version, Precondition precondition, RestorationRequest request) {
        requireOpen(round, section);
        var block = repository.getForUpdate(round, section, id);
        precondition.requireMatch(block.version());
        var earlier = repository.revision(id, version).content();
        rewrite(round, block, earlier, new Why(request.reason(), version));
        return block.response();
    }

    /** Removes a block; entries that stand in it stand where the rules have them. */
    public void remove(String round, String section, UUID id, Precondition precondition) {
        requireOpen(round, section);
        var block = repository.getForUpdate(round, section, id);
        precondition.requireMatch(block.version());
        if (block.isLasting()) {
            throw BlockProblem.BLOCK_STAYS.withDetail("A section keeps its first text and its entries.");
        }
        repository.delete(block);
        versions.recordNarrative(round, section);
        audit.record(Action.inRound(round, "block.removed", id).with("section", section));
        LOG.infof("Block removed: round=%s section=%s block=%s", round, section, id);
    }

    /** The blocks of a round, which stay what they are until this transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<BlockResponse> hold(String round) {
        return repository.holdRound(round).stream().map(Block::response).toList();
    }

    /** Says a text in one language more; who calls this holds the blocks of the round. */
    @Transactional(TxType.MANDATORY)
    public void translate(String round, String section, UUID id, String language, String words) {
        var block = repository.get(round, section, id);
        if (block.translate(language, words, caller.name(), clock.instant())) {
            repository.flush();
            remember(round, block, written(block), Why.NOT_TOLD);
        }
    }

    private void requireOpen(String round, String section) {
        rounds.requireNarrativeSection(round, section);
        rounds.requireEditable(round);
    }

    private boolean rewrite(String round, Block block, BlockContent content, Why why) {
        if (!block.rewrite(content, caller.name(), clock.instant())) {
            return false;
        }
        repository.flush();
        remember(round, block, written(block), why);
        return true;
    }

    private static String written(Block block) {
        return block.isLead() ? "narrative.written" : "block.written";
    }

    private void remember(String round, Block block, String action, Why why) {
        repository.keep(new BlockRevision(block, caller.name(), clock.instant(), why));
        versions.recordNarrative(round, block.section());
        audit.record(Action.inRound(round, action, block.isLead() ? block.section() : block.id())
                .with("section", block.section())
                .with("version", block.version()));
        LOG.infof("Block written: round=%s section=%s block=%s", round, block.section(), block.id());
    }

    /** Answers whether it stands elsewhere now. */
    private boolean place(String round, String section, UUID id, @Nullable Integer position) {
        if (position == null) {
            return false;
        }
        var before =
                repository.ofSection(round, section).stream().map(Block::id).toList();
        var after = new ArrayList<>(before);
        after.remove(id);
        after.add(Math.min(position, after.size()), id);
        repository.reorder(after);
        return !after.equals(before);
    }
}
