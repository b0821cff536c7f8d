package nl.stvda.voortgang.reports.dashboard.credentials;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of credentials; they stand in messages/credentials_nl and credentials_en. */
@MessageBundle(value = "credentials", locale = "nl")
interface CredentialsMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String made();

    @Message
    String madeHint();

    @Message
    String clientId();

    @Message
    String secret();

    @Message
    String tokenEndpoint();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String refusal(CredentialsView.Refusal refusal);

    @Message
    String list();

    @Message
    String none();

    @Message
    String away();

    @Message
    String column(String name);

    @Message
    String scope(String code);

    @Message
    String never();

    @Message
    String live();

    @Message
    String ended(String moment);

    @Message
    String revoke();

    @Message
    String revokeTitle(String clientId);

    @Message
    String revokeWarning();

    @Message
    String back();

    @Message
    String revoked(String clientId);

    @Message
    String makeTitle();

    @Message
    String makeHint();

    @Message
    String scopes();

    @Message
    String make();
}
