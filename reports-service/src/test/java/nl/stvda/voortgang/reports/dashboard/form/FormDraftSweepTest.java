package nl.stvda.voortgang.reports.dashboard.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class FormDraftSweepTest {

    @Inject
    Session session;

    @Inject
    FormDraftSweep sweep;

    @Test
    void forgetsWhatNobodyWentOnTyping() {
        var person = UUID.randomUUID().toString();
        var now = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> {
            keep(person, "/old", now.minus(31, ChronoUnit.DAYS));
            keep(person, "/new", now.minus(29, ChronoUnit.DAYS));
        });

        sweep.remove(now, 1000);

        assertThat(QuarkusTransaction.requiringNew().call(() -> pages(person))).containsExactly("/new");
    }

    private void keep(String person, String page, Instant at) {
        session.createNativeMutationQuery("insert into form_draft values (:person, :page, '{}', :at)")
                .setParameter("person", person)
                .setParameter("page", page)
                .setParameter("at", at)
                .executeUpdate();
    }

    private List<String> pages(String person) {
        return session.createNativeQuery("select page from form_draft where person = :person", String.class)
                .setParameter("person", person)
                .getResultList();
    }
}
