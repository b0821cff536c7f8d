package nl.stvda.voortgang.notifications.mail;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.alert.Alerts;
import nl.stvda.voortgang.notifications.alert.InitiativeNews;
import nl.stvda.voortgang.notifications.delivery.Deliveries;
import nl.stvda.voortgang.notifications.inbox.AlertSummaries;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Mails of an address that nobody routes to, so that only these tests attempt them. Each {@link Mails} here is a node with
 * a clock of its own; the scheduler of the service finds nothing to do, because the moments are far in the future.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class MailsTest {

    private static final Instant START = Instant.parse("2126-01-15T09:30:00Z");
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    @Inject
    MailRepository repository;

    @Inject
    MailWindows windows;

    @Inject
    MailWriter writer;

    @Inject
    Alerts alerts;

    @Inject
    AlertSummaries summaries;

    @Inject
    Deliveries deliveries;

    @Inject
    MailConfig config;

    @Inject
    DataSource dataSource;

    private final String recipient = UUID.randomUUID() + "@example.org";
    private final String organisation = "org-" + UUID.randomUUID();

    @Test
    void mailsASingleAlertAtOnceAndWhatComesWithinTenMinutesTogether() throws Exception {
        tell(START, raised(1));
        var first = collecting();
        assertThat(firstAttempt(first)).isEqualTo(START);
        assertThat(begin(START, first).content().subject()).contains("heeft een nieuw initiatief ingestuurd: Nummer 0");

        tell(START.plusSeconds(1), raised(2));
        tell(START.plusSeconds(599), raised(3));
        var second = collecting();

        assertThat(second).isNotEqualTo(first);
        assertThat(firstAttempt(second)).isEqualTo(START.plus(INTERVAL));
        assertThat(begin(START.plus(INTERVAL), second).content().subject())
                .isEqualTo(organisation + ": 5 nieuwe initiatieven");
    }

    @Test
    void letsNoMailGoBeforeTheTimeIsOver() throws Exception {
        tell(START, raised(1));
        begin(START, collecting());
        tell(START, raised(1));
        var early = START.plus(INTERVAL).minusMillis(1);

        var turn = transaction(early, collecting());

        assertThat(turn).isEqualTo(new MailTurn.Wait(START.plus(INTERVAL)));
    }

    @Test
    void sendsTheSameAgainAfterItWasKilledBeforeItWasSent() throws Exception {
        tell(START, raised(1));
        var delivery = collecting();
        var before = begin(START, delivery);

        tell(START.plusSeconds(5), raised(1));
        var after = begin(START.plusSeconds(20), delivery);

        assertThat(after).isEqualTo(before);
        assertThat(collecting()).isNotEqualTo(delivery);
    }

    @Test
    void tellsEachAlertInExactlyOneMailWhenNodesTellAndSendAtTheSameMoment() throws Exception {
        var count = 40;
        var raised = raised(count);
        var start = new CountDownLatch(1);
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var node = 0; node < 2; node++) {
                var mine = node;
                running.add(threads.submit(() -> {
                    start.await();
                    for (var index = mine; index < count; index += 2) {
                        tell(START.plus(INTERVAL.multipliedBy(index)), List.of(raised.get(index)));
                    }
                    return null;
                }));
                running.add(threads.submit(() -> {
                    start.await();
                    for (var index = 0; index < count; index++) {
                        var now = START.plus(INTERVAL.multipliedBy(index));
                        collectingIfAny().ifPresent(delivery -> transaction(now, delivery));
                    }
                    return null;
                }));
            }
            start.countDown();
            for (var each : running) {
                each.get();
            }
        }

        collectingIfAny().ifPresent(last -> begin(START.plus(INTERVAL.multipliedBy(2L * count)), last));

        assertThat(told()).containsExactlyInAnyOrderElementsOf(raised);
        assertThat(subjects().stream().mapToInt(MailsTest::countIn).sum()).isEqualTo(count);
    }

    /** Else an alert could be added to a mail that was just written without it. */
    @Test
    void waitsWithWritingAMailForWhoAddsToItAtThisMoment() throws Exception {
        tell(START, raised(1));
        var delivery = collecting();
        var added = raised(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            QuarkusTransaction.begin();
            node(START).tell(recipient, organisation, added);

            var written = threads.submit(() -> begin(START, delivery));
            await().atMost(10, SECONDS).until(() -> written.isDone() || someoneWaitsForALock());
            QuarkusTransaction.commit();

            assertThat(written.get().content().subject()).isEqualTo(organisation + ": 2 nieuwe initiatieven");
        }
    }

    @Test
    void neitherCollectsNorSendsWhatIsRolledBack() throws Exception {
        var raised = raised(1);
        QuarkusTransaction.begin();
        node(START).tell(recipient, organisation, raised);

        QuarkusTransaction.rollback();

        assertThat(collectingIfAny()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void listsTwentyAndCountsTheRestWithThePlaceWhereAllAre() throws Exception {
        tell(START, raised(10_000));

        var content = begin(START, collecting()).content();

        assertThat(content.subject()).isEqualTo(organisation + ": 10.000 nieuwe initiatieven");
        assertThat(content.text())
                .contains("Nummer 19 ", "En nog 9.980 andere.", "And 9,980 more.", "10,000 new initiatives")
                .contains("https://dashboard.example.org/#inbox")
                .doesNotContain("Nummer 20 ");
        assertThat(content.html()).contains("Nummer 19", "En nog 9.980 andere.").doesNotContain("Nummer 20<");
        assertThat(content.html().length()).isLessThan(30_000);
    }

    @Test
    void leadsToTheGroupWhenAllCameWithOneImport() throws Exception {
        var group = UUID.randomUUID();
        tell(START, raised(3, group));

        assertThat(begin(START, collecting()).content().text())
                .contains("https://dashboard.example.org/inbox/groups/" + group);
    }

    private Mails node(Instant now) {
        return new Mails(repository, windows, writer, summaries, deliveries, config, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void tell(Instant now, List<UUID> raised) {
        QuarkusTransaction.requiringNew().run(() -> node(now).tell(recipient, organisation, raised));
    }

    private OutgoingMail begin(Instant now, UUID delivery) {
        return transaction(now, delivery) instanceof MailTurn.Go(var mail) ? mail : fail();
    }

    private MailTurn transaction(Instant now, UUID delivery) {
        return QuarkusTransaction.requiringNew().call(() -> node(now).begin(delivery, recipient));
    }

    private static OutgoingMail fail() {
        throw new AssertionError("The mail has to wait");
    }

    private List<UUID> raised(int count) throws SQLException {
        return raised(count, null);
    }

    /** Alerts of an organisation that nobody is told about by these tests' address but by hand. */
    private List<UUID> raised(int count, @Nullable UUID group) throws SQLException {
        var initiatives =
                IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> alerts.raise(IntStream.range(0, count)
                        .mapToObj(number -> new InitiativeNews(
                                AlertType.INITIATIVE_SUBMITTED,
                                initiatives.get(number),
                                1,
                                organisation,
                                "digitalisation",
                                LocalizedText.of("nl", "Nummer %d ".formatted(number)),
                                List.of(),
                                null,
                                null,
                                START,
                                group))
                        .toList()));
        return ids("select id from alert where initiative = any(?) order by position", initiatives.toArray());
    }

    private UUID collecting() throws SQLException {
        return collectingIfAny().orElseThrow();
    }

    private Optional<UUID> collectingIfAny() throws SQLException {
        return ids("select collecting from mail_window where recipient = any(?) and collecting is not null", recipient)
                .stream()
                .findFirst();
    }

    private List<UUID> told() throws SQLException {
        return ids("""
                select mail_alert.alert from mail_alert join delivery on delivery.id = mail_alert.delivery
                where delivery.recipient = any(?)""", recipient);
    }

    private List<String> subjects() {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository
                        .find(
                                "organisation = ?1 and delivery in (select id from Delivery where recipient = ?2)",
                                organisation,
                                recipient)
                        .stream()
                        .map(mail -> mail.content().orElseThrow().subject())
                        .toList());
    }

    /** A subject counts what the mail tells, unless that is one alert. */
    private static int countIn(String subject) {
        var counted = Pattern.compile("(\\d+) nieuwe initiatieven$").matcher(subject);
        return counted.find() ? Integer.parseInt(counted.group(1)) : 1;
    }

    private List<UUID> ids(String sql, Object... parameter) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf(parameter[0] instanceof UUID ? "uuid" : "text", parameter));
            var rows = select.executeQuery();
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private boolean someoneWaitsForALock() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select from pg_locks where not granted")) {
            return select.executeQuery().next();
        }
    }

    private Instant firstAttempt(UUID delivery) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select next_attempt_at from delivery where id = ?")) {
            select.setObject(1, delivery);
            var rows = select.executeQuery();
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }
}
