package nl.stvda.voortgang.reports.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** Finds blocks; each section that can have a text has its lead from the start. */
@ApplicationScoped
class BlockRepository implements PanacheRepositoryBase<Block, UUID> {

    Block lead(String round, String section) {
        return find("round = ?1 and section = ?2 and lead", round, section).singleResult();
    }

    /** Nobody else changes it until this transaction ends, so whoever comes second sees what the first wrote. */
    Block leadForUpdate(String round, String section) {
        return find("round = ?1 and section = ?2 and lead", round, section)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    Block getForUpdate(String round, String section, UUID id) {
        return find("id = ?1 and round = ?2 and section = ?3", id, round, section)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> unknown(section, id));
    }

    Block get(String round, String section, UUID id) {
        return find("id = ?1 and round = ?2 and section = ?3", id, round, section)
                .firstResultOptional()
                .orElseThrow(() -> unknown(section, id));
    }

    private static RuntimeException unknown(String section, UUID id) {
        return BlockProblem.UNKNOWN_BLOCK.withDetail("Section %s has no block %s.".formatted(section, id));
    }

    /** Always in the same order, so that two transactions never wait for each other's blocks. */
    List<Block> holdRound(String round) {
        return find("round = ?1 order by id", round)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Block> ofRound(String round) {
        return list("round = ?1 order by section, position, id", round);
    }

    List<Block> ofSection(String round, String section) {
        return list("round = ?1 and section = ?2 order by position, id", round, section);
    }

    /** Those of a round without what they say, in the order in which they are read. */
    List<BlockPlace> places(String round) {
        return getEntityManager()
                .createQuery("""
                        select new nl.stvda.voortgang.reports.block.BlockPlace(id, section, kind)
                        from Block where round = :round order by section, position, id
                        """, BlockPlace.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** Takes the places of the blocks from this order; a place is no change of what a block says, so versions stay. */
    void reorder(List<UUID> inOrder) {
        for (var position = 0; position < inOrder.size(); position++) {
            update("position = ?1 where id = ?2 and position <> ?1", position, inOrder.get(position));
        }
    }

    void keep(BlockRevision revision) {
        getEntityManager().persist(revision);
    }

    BlockRevision revision(UUID block, int version) {
        return Optional.ofNullable(getEntityManager().find(BlockRevision.class, new BlockRevision.Key(block, version)))
                .orElseThrow(() -> BlockProblem.UNKNOWN_BLOCK_VERSION.withDetail(
                        "No version %d of block %s is kept.".formatted(version, block)));
    }

    List<BlockRevision> history(UUID block, int most) {
        return getEntityManager()
                .createQuery(
                        "from BlockRevision where key.block = :block order by key.version desc", BlockRevision.class)
                .setParameter("block", block)
                .setMaxResults(most)
                .getResultList();
    }

    /** The texts themselves stay where they are: a round may have hundreds of pages of them. */
    List<LeadOutline> leads(String round) {
        return getEntityManager()
                .createQuery("""
                        select new nl.stvda.voortgang.reports.block.LeadOutline(section, themes, text <> :nothing)
                        from Block where round = :round and lead
                        """, LeadOutline.class)
                .setParameter("nothing", LocalizedText.NONE)
                .setParameter("round", round)
                .getResultList();
    }
}
