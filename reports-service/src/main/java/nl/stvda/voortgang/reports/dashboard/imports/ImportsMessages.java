package nl.stvda.voortgang.reports.dashboard.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about files of initiatives; they stand in messages/imports_nl and imports_en. */
@MessageBundle(value = "imports", locale = "nl")
interface ImportsMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String templates();

    @Message
    String templatesHint();

    @Message
    String template(String form);

    @Message
    String send();

    @Message
    String file();

    @Message
    String limits(int mebibytes, String rows);

    @Message
    String look();

    @Message
    String refused(String reason, String detail);

    @Message
    String remedy();

    @Message
    String columnMistake(String column, String code, String detail);

    @Message
    String earlier();

    @Message
    String away();

    @Message
    String none();

    @Message
    String column(String name);

    @Message
    String state(String code, boolean preview);

    @Message
    String oneTitle(String moment);

    @Message
    String working(int processed, int total);

    @Message
    String again();

    @Message
    String heading(SentFile file);

    @Message
    String advice(SentFile file);

    @Message
    String count(String name);

    @Message
    String carryOut(int count);

    @Message
    String other();

    @Message
    String result();

    @Message
    String rows();

    @Message
    String all();

    @Message
    String outcome(String code);

    @Message
    String fine();

    @Message
    String noRows();

    @Message
    String more();

    @Message
    String started();

    @Message
    String outdated();

    @Message
    String inCell(String column);

    @Message
    String wholeRow();
}
