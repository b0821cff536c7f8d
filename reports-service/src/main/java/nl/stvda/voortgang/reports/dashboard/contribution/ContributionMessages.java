package nl.stvda.voortgang.reports.dashboard.contribution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.conventions.language.Language;

/** The words of the form; they stand in messages/contribution_nl and contribution_en. */
@MessageBundle(value = "contribution", locale = "nl")
interface ContributionMessages {

    @Message
    String forTitle();

    @Message
    String forPurpose();

    @Message
    String forNone();

    @Message
    String onBehalf(String organisation);

    @Message
    String writtenFor(String organisation);

    @Message
    String withdrawnFor(String organisation);

    @Message
    String withdrawFor(String organisation);

    @Message
    String someOrganisation();

    @Message
    String behalfSends(String organisation);

    @Message
    String newTitle();

    @Message
    String editTitle();

    @Message
    String purpose();

    @Message
    String mistakes(int count);

    @Message
    String away();

    @Message
    String changed();

    @Message
    String changedRemedy();

    @Message
    String unchanged();

    @Message
    String yours();

    @Message
    String theirs();

    @Message
    String reload();

    @Message
    String nothing();

    @Message
    String part(String name);

    /** Of a field by itself. */
    @Message
    String label(String what);

    /** Of a field as one among others: with its row and its language. */
    @Message
    String place(Field field);

    @Message
    String inLanguage(String label, Language language);

    @Message
    String hint(String what);

    @Message
    String joint();

    @Message
    String code(String kind, String code);

    @Message
    String chooseNothing();

    @Message
    String row(String list, int number);

    @Message
    String add(String list);

    @Message
    String problem(Mistake mistake);

    @Message
    String saveDraft();

    @Message
    String submit();

    @Message
    String saveSubmitted();

    @Message
    String whoSees(boolean submitted);

    @Message
    String submitted();

    @Message
    String drafted();

    @Message
    String restored(String moment);

    @Message
    String discard();

    @Message
    String kept();

    @Message
    String notKept();

    @Message
    String copy();

    @Message
    String withdraw();

    @Message
    String withdrawTitle();

    @Message
    String withdrawWarning();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String reasonMissing();

    @Message
    String back();

    @Message
    String withdrawn();

    @Message
    String preview();

    @Message
    String previewOf(String language);

    @Message
    String tool(String name);

    @Message
    String tools();

    @Message
    String alike(int count);

    @Message
    String alikeHint();

    @Message
    String resemblance(String reason);

    @Message
    String toSending();

    @Message
    String submitAllTheSame();

    @Message
    String files();
}
