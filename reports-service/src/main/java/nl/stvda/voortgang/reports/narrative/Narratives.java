package nl.stvda.voortgang.reports.narrative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.reports.block.BlockChanges;
import nl.stvda.voortgang.reports.block.BlockContent;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.block.Why;
import nl.stvda.voortgang.reports.round.Rounds;

/** Reads and writes the first text of each section, for whoever needs no more than that. */
@ApplicationScoped
@Transactional
public class Narratives {

    private final Blocks blocks;
    private final BlockChanges changes;
    private final Rounds rounds;

    Narratives(Blocks blocks, BlockChanges changes, Rounds rounds) {
        this.blocks = blocks;
        this.changes = changes;
        this.rounds = rounds;
    }

    /** All of a round; refuses the request where there is no such round. */
    public List<NarrativeResponse> of(String round) {
        rounds.get(round);
        return blocks.leads(round).stream().map(NarrativeResponse::of).toList();
    }

    public NarrativeResponse get(String round, String section) {
        rounds.requireNarrativeSection(round, section);
        return NarrativeResponse.of(blocks.lead(round, section));
    }

    /** Writes the text, unless someone else did since the caller read it. */
    public NarrativeResponse write(String round, String section, Precondition precondition, NarrativeRequest request) {
        return NarrativeResponse.of(changes.writeLead(
                round,
                section,
                precondition,
                new BlockContent(request.text(), request.themes(), List.of()),
                Why.of(request.reason())));
    }
}
