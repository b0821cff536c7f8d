package nl.stvda.voortgang.reports.dashboard.checks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.check.Check;
import nl.stvda.voortgang.reports.check.Severity;
import nl.stvda.voortgang.reports.round.SignOffRule;

/** The words of the pages about checks; they stand in messages/checks_nl and checks_en. */
@MessageBundle(value = "checks", locale = "nl")
interface ChecksMessages {

    @Message
    String title();

    @Message
    String blocked(int count);

    @Message
    String warned(int count);

    @Message
    String clear();

    @Message
    String purpose();

    @Message
    String check(Check check);

    @Message
    String remedy(Check check);

    @Message
    String severity(Severity severity);

    @Message
    String inLanguage(String language);

    @Message
    String more(int count);

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String toFreeze();

    @Message
    String freezePurpose();

    @Message
    String freezeBlocked();

    @Message
    String next();

    @Message
    String refusal(String code);

    @Message
    String settings();

    @Message
    String settingsPurpose();

    @Message
    String save();

    @Message
    String decided();

    @Message
    String frozen(String number);

    @Message
    String snapshots();

    @Message
    String confirmTitle();

    @Message
    String confirmPurpose();

    @Message
    String whatReport();

    @Message
    String whatSections();

    @Message
    String whatEntries();

    @Message
    String whatVersion();

    @Message
    String whatPolicy();

    @Message
    String rule(SignOffRule rule);

    @Message
    String look();

    @Message
    String back();

    @Message
    String freeze();
}
