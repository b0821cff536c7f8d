package nl.stvda.voortgang.reports.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.TemplateSection;

/** Reads the blocks of a round, and gives a new round its first ones. */
@ApplicationScoped
@Transactional
public class Blocks {

    private static final int MOST_HISTORY = 100;

    private final BlockRepository repository;
    private final Rounds rounds;
    private final Catalogue catalogue;

    Blocks(BlockRepository repository, Rounds rounds, Catalogue catalogue) {
        this.repository = repository;
        this.rounds = rounds;
        this.catalogue = catalogue;
    }

    /** All of a round, section by section, in the order in which they are read. */
    public List<BlockResponse> of(String round) {
        return repository.ofRound(round).stream().map(Block::response).toList();
    }

    /** All of a round without what they say, section by section, in the order in which they are read. */
    public List<BlockPlace> places(String round) {
        return repository.places(round);
    }

    /** Those of one section, in the order in which they are read; refuses the request where there is no such section. */
    public List<BlockResponse> of(String round, String section) {
        rounds.requireNarrativeSection(round, section);
        return repository.ofSection(round, section).stream()
                .map(Block::response)
                .toList();
    }

    /** One of them; refuses the request where the section has no such block. */
    public BlockResponse get(String round, String section, UUID id) {
        rounds.requireNarrativeSection(round, section);
        return repository.get(round, section, id).response();
    }

    /** What it said before, the latest first. */
    public List<BlockHistory.Item> history(String round, String section, UUID id) {
        get(round, section, id);
        return repository.history(id, MOST_HISTORY).stream()
                .map(BlockRevision::item)
                .toList();
    }

    /** The first text of each section that can have one. */
    public List<BlockResponse> leads(String round) {
        return repository.list("round = ?1 and lead", round).stream()
                .map(Block::response)
                .toList();
    }

    /** The first text of a section. */
    public BlockResponse lead(String round, String section) {
        return repository.lead(round, section).response();
    }

    /** What is known of each first text without reading it. */
    public List<LeadOutline> leadOutlines(String round) {
        return repository.leads(round);
    }

    /** Gives a new round the blocks that its template starts with. */
    @Transactional(TxType.MANDATORY)
    public void open(String round, List<TemplateSection> sections) {
        for (var section : sections) {
            if (section.kind().hasNarrative()) {
                var text = section.text() == null ? LocalizedText.NONE : section.text();
                var lead = new BlockContent(text, section.themes(), List.of());
                begin(new Block(round, section.code(), BlockKind.TEXT, true, 0, lead));
            }
            if (section.kind() == SectionKind.ENTRIES) {
                repository.persist(new Block(round, section.code(), BlockKind.ENTRIES, false, 1, BlockContent.NOTHING));
            }
        }
    }

    /** Gives a new round the blocks of the one before; the words are marked. Answers the new block for each. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, UUID> carryOver(String previous, String round) {
        var carried = new HashMap<UUID, UUID>();
        for (var block : repository.ofRound(previous)) {
            var content = block.content();
            var copy = new Block(round, block.section(), block.kind(), block.isLead(), block.position(), content)
                    .carriedOver(content.hasWords());
            begin(copy);
            carried.put(block.id(), copy.id());
        }
        return carried;
    }

    /** Its history begins with what it says now. */
    private void begin(Block block) {
        repository.persist(block);
        if (!block.kind().takesEntries()) {
            repository.keep(new BlockRevision(block));
        }
    }

    /** Those of the agreement, and those that the round came with in case the agreement was not announced yet. */
    Set<String> knownThemes(String round) {
        var agreement = rounds.get(round).agreement();
        return Stream.concat(
                        catalogue.names(agreement).themes().stream().map(Named::code),
                        repository.ofRound(round).stream().flatMap(block -> block.content().themes().stream()))
                .collect(Collectors.toSet());
    }
}
