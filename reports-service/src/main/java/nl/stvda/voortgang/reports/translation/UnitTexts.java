package nl.stvda.voortgang.reports.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import nl.stvda.voortgang.reports.block.BlockChanges;
import nl.stvda.voortgang.reports.curation.CurationChanges;
import nl.stvda.voortgang.reports.round.RoundTexts;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.version.ChangeLog;

/** Writes texts of a report where each of them stands. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UnitTexts {

    private final Rounds rounds;
    private final RoundTexts roundTexts;
    private final BlockChanges blocks;
    private final CurationChanges curations;
    private final ChangeLog versions;

    UnitTexts(
            Rounds rounds, RoundTexts roundTexts, BlockChanges blocks, CurationChanges curations, ChangeLog versions) {
        this.rounds = rounds;
        this.roundTexts = roundTexts;
        this.blocks = blocks;
        this.curations = curations;
        this.versions = versions;
    }

    /** Lets nobody else change the texts until this transaction ends: in the order in which others lock, so that nobody waits in a circle. */
    void hold(String round) {
        rounds.holdEditable(round);
        blocks.hold(round);
        versions.hold(round);
    }

    void say(String round, Unit unit, String language, String words) {
        switch (unit.kind()) {
            case TITLE -> roundTexts.title(round, language, words);
            case HEADING -> roundTexts.heading(round, section(unit), language, words);
            case QUESTION -> roundTexts.question(round, section(unit), language, words);
            case BLOCK -> blocks.translate(round, section(unit), Objects.requireNonNull(unit.id()), language, words);
            case ENTRY_TITLE ->
                curations.translate(
                        round,
                        Objects.requireNonNull(unit.id()),
                        section(unit),
                        supplement -> supplement.withTitle(language, words));
            case ENTRY_TEXT ->
                curations.translate(
                        round,
                        Objects.requireNonNull(unit.id()),
                        section(unit),
                        supplement -> supplement.withText(language, words));
        }
    }

    private static String section(Unit unit) {
        return Objects.requireNonNull(unit.section());
    }
}
