package nl.stvda.voortgang.reports.dashboard.snapshots;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.signoff.Decision;
import nl.stvda.voortgang.reports.signoff.SignOffState;
import nl.stvda.voortgang.reports.signoff.Standing.Position;

/** The words of the pages about what was frozen; they stand in messages/snapshots_nl and snapshots_en. */
@MessageBundle(value = "snapshots", locale = "nl")
interface SnapshotsMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String none();

    @Message
    String toFreeze();

    @Message
    String snapshot(int number);

    @Message
    String frozenBy(String by);

    @Message
    String frozen();

    @Message
    String state(SignOffState state);

    @Message
    String stateColumn();

    @Message
    String missing();

    @Message
    String latest();

    @Message
    String approvedWhen();

    @Message
    String abstaining();

    @Message
    String hash();

    @Message
    String hashPurpose();

    @Message
    String members();

    @Message
    String position(Position position);

    @Message
    String earlier(int number);

    @Message
    String toRead();

    @Message
    String signatures();

    @Message
    String objectedTo();

    @Message
    String objectionsBefore();

    @Message
    String noSignatures();

    @Message
    String decided(Decision decision);

    @Message
    String onBehalfOf(String name);

    @Message
    String secretariat();

    @Message
    String decide();

    @Message
    String decideFor(String organisation);

    @Message
    String again();

    @Message
    String choose();

    @Message
    String decision(Decision decision);

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String minutes();

    @Message
    String minutesPurpose();

    @Message
    String noMinutes();

    @Message
    String minutesAttachedBy(String name);

    @Message
    String minutesFile();

    @Message
    String minutesFileHint();

    @Message
    String attachMinutes();

    @Message
    String minutesAttached();

    @Message
    String minutesFirst();

    @Message
    String chooseMinutes();

    @Message
    String minutesProblem(String code);

    @Message
    String deputy();

    @Message
    String deputyHint();

    @Message
    String sign();

    @Message
    String signPurpose();

    @Message
    String signed(Decision decision);

    @Message
    String problem(String code);

    @Message
    String sinceThen();

    @Message
    String sinceBefore();

    @Message
    String silence(String date);

    @Message
    String notYetAsked();

    @Message
    String document();

    @Message
    String readIn();
}
