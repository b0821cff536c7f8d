package nl.stvda.voortgang.reports.dashboard.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What fields of any form are called; the words stand in messages/unsent_nl and unsent_en. */
@MessageBundle(value = "unsent", locale = "nl")
interface UnsentMessages {

    @Message
    String part(String word);

    @Message
    String choices();
}
