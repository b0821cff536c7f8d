package nl.stvda.voortgang.reports.dashboard.rounds;

import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.shell.Frame;
import nl.stvda.voortgang.reports.dashboard.shell.Moment;

/**
 * One round.
 *
 * @param attempt what was typed into a form of the page and not done; nothing where the page was only opened
 * @param plan the dates that would follow from another day of the submission
 */
record RoundView(
        Frame frame,
        String id,
        String address,
        Text title,
        Text agreement,
        int ordinal,
        int year,
        boolean sandbox,
        String state,
        int version,
        List<Move> moves,
        List<DateLine> dates,
        Facts facts,
        SettingsForm settings,
        List<HistoryLine> history,
        Optional<Plan> plan,
        Attempt attempt,
        boolean mayChange,
        boolean editable) {

    /** What was typed into a field of the form for a date that there is not yet. */
    public String another(String field) {
        return attempt.isAt("another", "") ? attempt.typed().text(field) : "";
    }

    public String anotherLabel(String tag) {
        return another("/label/" + tag);
    }

    /**
     * Something that can be done with the round now.
     *
     * @param reason what was typed as the reason
     */
    record Move(String code, boolean needsReason, boolean open, String reason) {}

    /**
     * A date of the round.
     *
     * @param machine the date for programs
     * @param set who set it, when and why
     * @param before what it was before, the latest first
     * @param typed what stands in the form that changes it
     */
    record DateLine(
            String kind,
            Text label,
            String machine,
            String date,
            HistoryLine set,
            List<HistoryLine> before,
            boolean open,
            TypedDate typed) {}

    /** What was typed to change a date. */
    record TypedDate(String date, String reason) {}

    /** What the round is about and for. */
    record Facts(
            String period,
            List<String> recipients,
            String signOffRule,
            boolean silenceIsConsent,
            boolean abstentionAllowed,
            List<String> languages,
            Optional<String> template,
            Optional<String> previous) {}

    /**
     * Something that was done.
     *
     * @param kind what was done: opened, changed, date, move
     * @param what the date or the move; empty where it was about the whole
     * @param was the day or the state before; empty where there was none
     * @param became the day or the state after
     */
    record HistoryLine(String kind, String what, String was, String became, String by, Moment at, String reason) {}

    /** Dates that would follow from a day of the submission. */
    record Plan(String submission, boolean workingDay, String reason, List<PlannedLine> lines) {

        /** Whether a date moves that was set before. */
        public boolean moves() {
            return lines.stream().anyMatch(PlannedLine::moves);
        }
    }

    /** A date as it is and as it would be. */
    record PlannedLine(Text label, String was, String becomes, int workingDaysBefore, boolean moves) {}
}
