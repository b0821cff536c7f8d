package nl.stvda.voortgang.reports.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.stvda.voortgang.reports.round.SectionAdded;
import nl.stvda.voortgang.reports.round.SectionRemoval;

/** Gives a section of an open round its first blocks, and takes them away with it as long as nobody wrote in them. */
@ApplicationScoped
class BlocksOfSections {

    private final Blocks blocks;
    private final BlockRepository repository;

    BlocksOfSections(Blocks blocks, BlockRepository repository) {
        this.blocks = blocks;
        this.repository = repository;
    }

    void begin(@Observes SectionAdded added) {
        blocks.open(added.round(), List.of(added.section()));
    }

    void end(@Observes SectionRemoval removal) {
        var standing = repository.ofSection(removal.round(), removal.section());
        if (standing.stream().map(Block::content).anyMatch(BlockContent::hasWords)) {
            removal.object("texts");
        }
        repository.delete("round = ?1 and section = ?2", removal.round(), removal.section());
    }
}
