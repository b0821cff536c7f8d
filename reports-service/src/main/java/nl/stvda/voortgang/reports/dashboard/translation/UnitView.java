package nl.stvda.voortgang.reports.dashboard.translation;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;
import nl.stvda.voortgang.reports.text.WordDifference.Piece;
import nl.stvda.voortgang.reports.translation.Offer;
import nl.stvda.voortgang.reports.translation.TranslationState;
import nl.stvda.voortgang.reports.translation.UnitKind;

/**
 * A text beside what it is translated from.
 *
 * @param list the address of all texts
 * @param tag what was read of it, which saving replaces
 * @param change what its source says now, with what differs from what it was made of; empty where nothing does
 * @param hasMachine whether a machine can write it
 * @param origin empty where no machine wrote it
 * @param problem why it was not saved
 */
record UnitView(
        Frame frame,
        String list,
        String address,
        String machineAddress,
        Text place,
        UnitKind kind,
        TranslationState state,
        String language,
        String languageName,
        Optional<Source> source,
        String typed,
        String tag,
        List<Piece> change,
        List<Offer> offers,
        boolean mayWrite,
        boolean hasMachine,
        Optional<Origin> origin,
        Optional<String> problem) {

    /** Who had a machine write it and when, and who confirmed that. */
    record Origin(String by, Moment at, Optional<String> confirmedBy) {}

    /** What it is translated from. */
    record Source(String language, String languageName, String words, String html) {}

    public boolean isToConfirm() {
        return state == TranslationState.MACHINE || state == TranslationState.OUTDATED;
    }
}
