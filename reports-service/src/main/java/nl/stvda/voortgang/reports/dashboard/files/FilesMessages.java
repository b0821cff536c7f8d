package nl.stvda.voortgang.reports.dashboard.files;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of files; they stand in messages/files_nl and files_en. */
@MessageBundle(value = "files", locale = "nl")
interface FilesMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String list();

    @Message
    String none();

    @Message
    String size(long kibibytes);

    @Message
    String remove();

    @Message
    String add();

    @Message
    String file();

    @Message
    String limits();

    @Message
    String send();

    @Message
    String back();

    @Message
    String refused(String reason);

    @Message
    String notAdded();

    @Message
    String added(String name);

    @Message
    String removed();
}
