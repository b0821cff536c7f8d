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
}
