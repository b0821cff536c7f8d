package nl.stvda.voortgang.reports.dashboard.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;

/** The words of the pages about people; they stand in messages/people_nl and people_en. */
@MessageBundle(value = "people", locale = "nl")
interface PeopleMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String none();

    @Message
    String unavailable();

    @Message
    String ofNoOrganisation();

    @Message
    String column(String name);

    @Message
    String role(String code);

    @Message
    String roleHint(String code);

    @Message
    String state(String code);

    @Message
    String you();

    @Message
    String invite();

    @Message
    String invitePurpose();

    @Message
    String send();

    @Message
    String label(String field);

    @Message
    String hint(String field);

    @Message
    String language(String tag);

    @Message
    String noOrganisation();

    @Message
    String refused(String slug);

    @Message
    String refusedRemedy(String slug);

    @Message
    String problem(FieldMistake mistake);

    @Message
    String invited(String name);

    @Message
    String notMailed(String name);

    @Message
    String roleChanged(String name);

    @Message
    String done(Deed deed);

    @Message
    String away();

    @Message
    String facts();

    @Message
    String never();

    @Message
    String changeRole();

    @Message
    String changeRoleHint();

    @Message
    String save();

    @Message
    String own();

    @Message
    String sessions();

    @Message
    String noSessions();

    @Message
    String session(String address);

    @Message
    String sessionTimes(String started, String lastUsed);

    @Message
    String access();

    @Message
    String accessHint(String state);

    @Message
    String button(Deed deed);

    @Message
    String history();

    @Message
    String decision(String kind);

    @Message
    String by(String name);
}
