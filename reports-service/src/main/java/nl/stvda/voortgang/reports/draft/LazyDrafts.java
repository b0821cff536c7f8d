package nl.stvda.voortgang.reports.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.curation.Curations;
import nl.stvda.voortgang.reports.declaration.Declarations;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.entry.EntryVersion;
import nl.stvda.voortgang.reports.round.Rounds;

/** Reads where everything in a draft stands. */
@ApplicationScoped
class LazyDrafts {

    private final OneMoment oneMoment;
    private final Rounds rounds;
    private final Blocks blocks;
    private final Entries entries;
    private final Curations curations;
    private final Declarations declarations;
    private final Catalogue catalogue;

    LazyDrafts(
            OneMoment oneMoment,
            Rounds rounds,
            Blocks blocks,
            Entries entries,
            Curations curations,
            Declarations declarations,
            Catalogue catalogue) {
        this.oneMoment = oneMoment;
        this.rounds = rounds;
        this.blocks = blocks;
        this.entries = entries;
        this.curations = curations;
        this.declarations = declarations;
        this.catalogue = catalogue;
    }

    /** To be called before anything else in the transaction; refuses the request where there is no such round. */
    @Transactional(TxType.MANDATORY)
    LazyDraft of(String roundId) {
        oneMoment.begin();
        var round = rounds.get(roundId);
        var names = catalogue.names(round.agreement());
        var versions = entries.versions(roundId).stream()
                .collect(Collectors.toMap(EntryVersion::initiative, Function.identity()));
        var placed =
                versions.values().stream().collect(Collectors.toMap(EntryVersion::initiative, EntryVersion::section));
        var parts = blocks.of(roundId);
        return new LazyDraft(
                entries,
                round,
                rounds.sections(roundId),
                names,
                versions,
                parts,
                Standing.of(placed, curations.all(roundId), LazyDraft.places(parts)),
                curations.carriedOver(roundId),
                DraftContent.unchanged(declarations.answering(round), names));
    }
}
