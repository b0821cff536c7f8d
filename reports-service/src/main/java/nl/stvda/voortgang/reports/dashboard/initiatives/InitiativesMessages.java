package nl.stvda.voortgang.reports.dashboard.initiatives;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about initiatives; they stand in messages/initiatives_nl and initiatives_en. */
@MessageBundle(value = "initiatives", locale = "nl")
interface InitiativesMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String found(String total, boolean exact);

    @Message
    String foundFor(String total, boolean exact, String text);

    @Message
    String none();

    @Message
    String noneRemedy();

    @Message
    String away();

    @Message
    String narrow();

    @Message
    String clear();

    @Message
    String chosen();

    @Message
    String order();

    @Message
    String sort(String code);

    @Message
    String facet(String name);

    @Message
    String choice(String facet, String code, String label);

    @Message
    String review(String state);

    @Message
    String status(String code);

    @Message
    String column(String name);

    @Message
    String next();

    @Message
    String first();

    @Message
    String download();

    @Message
    String downloadHint();

    @Message
    String queue();

    @Message
    String place(String number);

    @Message
    String previous();

    @Message
    String following();

    @Message
    String changedAt();

    @Message
    String onBehalf();

    @Message
    String changeFor(String organisation);

    @Message
    String postFor();

    @Message
    String revision(int number);

    @Message
    String conflict();

    @Message
    String conflictRemedy();

    @Message
    String problem(String code);

    @Message
    String texts();

    @Message
    String compared(int from, int to);

    @Message
    String missing();

    @Message
    String fact(String name);

    @Message
    String fromTo(String start, String end);

    @Message
    String since(String start);

    @Message
    String amount(String money, String qualifier, String per);

    @Message
    String reached(String count, String unit);

    @Message
    String joint();

    @Message
    String lead();

    @Message
    String unlink();

    @Message
    String alike();

    @Message
    String sure(String organisation, long percent);

    @Message
    String reason(String code);

    @Message
    String link();

    @Message
    String messages();

    @Message
    String noMessages();

    @Message
    String secretariat();

    @Message
    String newMessage(String organisation);

    @Message
    String newMessageToSecretariat();

    @Message
    String send();

    @Message
    String judgement();

    @Message
    String decision(String code);

    @Message
    String why();

    @Message
    String whyHint(String organisation);

    @Message
    String sentence();

    @Message
    String sentenceFine();

    @Message
    String sentenceTranslation();

    @Message
    String sentencePeriod();

    @Message
    String sentenceWho();

    @Message
    String sentenceOutside();

    @Message
    String decide();

    @Message
    String decideAndNext();

    @Message
    String inReport();

    @Message
    String seePlace();

    @Message
    String arrange();

    @Message
    String atRevision(int revision);

    @Message
    String noReport();

    @Message
    String standsIn();

    @Message
    String reworded(int revision);

    @Message
    String wordsThere();

    @Message
    String history();

    @Message
    String whatChanged();

    @Message
    String decided(String code);

    @Message
    String said();

    @Message
    String linked();

    @Message
    String unlinked();

    @Message
    String columns();

    @Message
    String columnsShow();

    @Message
    String downloadSeen();

    @Message
    String downloadSeenHint();

    @Message
    String pick(String title);

    @Message
    String several();

    @Message
    String severalHint();

    @Message
    String decideSeveral();

    @Message
    String decidedSeveral(int done, int all);

    @Message
    String outcome(ManyDecisions.Outcome outcome);

    @Message
    String backToList();
}
