package nl.stvda.voortgang.reports.dashboard.translation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.translation.ReturnOutcome;
import nl.stvda.voortgang.reports.translation.TranslationState;
import nl.stvda.voortgang.reports.translation.UnitKind;

/** The words of the pages about translations; they stand in messages/translation_nl and translation_en. */
@MessageBundle(value = "translation", locale = "nl")
interface TranslationMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String language();

    @Message
    String texts();

    @Message
    String state(TranslationState state);

    @Message
    String kind(UnitKind kind);

    @Message
    String how();

    @Message
    String show();

    @Message
    String open();

    @Message
    String all(String language);

    @Message
    String nothing();

    @Message
    String next();

    @Message
    String what();

    @Message
    String source();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String download(String language);

    @Message
    String downloadTable(String language);

    @Message
    String upload();

    @Message
    String uploadHint();

    @Message
    String send();

    @Message
    String result(int stored, int unchanged);

    @Message
    String left();

    @Message
    String outcome(ReturnOutcome outcome);

    @Message
    String inFile();

    @Message
    String sourceNow();

    @Message
    String textNow();

    @Message
    String problem(String code, String detail);

    @Message
    String from(String language);

    @Message
    String to(String language);

    @Message
    String changed();

    @Message
    String offers();

    @Message
    String offersHint();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String confirm();

    @Message
    String confirmHint();

    @Message
    String confirmed();

    @Message
    String machine();

    @Message
    String machineHint();

    @Message
    String machineMissing(int missing);

    @Message
    String machineOne();

    @Message
    String machineWrote(String by, String at);

    @Message
    String machineConfirmed(String by);

    @Message
    String machineWritten();
}
