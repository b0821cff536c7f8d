package nl.stvda.voortgang.notifications.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class ReadMarksTest {

    @Inject
    Session session;

    /** Two rows by their keys, however many alerts there are and however many were read. */
    @Test
    void countsWhatIsUnreadWithoutReadingAlerts() {
        List<String> plan = QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("explain " + ReadMarks.UNREAD, String.class)
                        .setParameter("subject", "anneke")
                        .getResultList());

        assertThat(String.join("\n", plan))
                .contains("alert_total", "alert_reader")
                .doesNotContainPattern("on alert(_read)?\\b(?!_)");
    }
}
