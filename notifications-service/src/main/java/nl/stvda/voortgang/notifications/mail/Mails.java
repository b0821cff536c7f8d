package nl.stvda.voortgang.notifications.mail;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.notifications.delivery.Deliveries;
import nl.stvda.voortgang.notifications.inbox.AlertSummaries;

/** Collects alerts into mails and writes each mail when it goes: at most one per organisation, address and interval. */
@ApplicationScoped
@Transactional
public class Mails {

    private final MailRepository repository;
    private final MailWindows windows;
    private final MailWriter writer;
    private final AlertSummaries summaries;
    private final Deliveries deliveries;
    private final MailConfig config;
    private final Clock clock;

    Mails(
            MailRepository repository,
            MailWindows windows,
            MailWriter writer,
            AlertSummaries summaries,
            Deliveries deliveries,
            MailConfig config,
            Clock clock) {
        this.repository = repository;
        this.windows = windows;
        this.writer = writer;
        this.summaries = summaries;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Tells alerts of one organisation to an address, in the transaction that raised them: at once where no mail about it
     * went lately, else with all that comes until the next one may go.
     */
    @Transactional(MANDATORY)
    public void tell(String recipient, String organisation, List<UUID> raised) {
        var window = windows.lock(recipient, organisation);
        var collecting = window.collecting();
        if (collecting == null) {
            var first = window.nextOpening(clock.instant());
            collecting = deliveries.plan(MailChannel.CODE, recipient, raised.getFirst(), raised.size(), first);
            repository.persist(new Mail(collecting, organisation));
            window.collect(collecting);
        } else {
            deliveries.extend(collecting, raised.size());
        }
        repository.add(collecting, raised);
    }

    /** Takes the turn of a mail, unless another one about the same organisation went to the address too lately. */
    MailTurn begin(UUID delivery, String recipient) {
        var mail = repository.findById(delivery);
        var organisation = mail.organisation();
        if (organisation.isPresent()) {
            var window = windows.lock(recipient, organisation.get());
            var now = clock.instant();
            if (!window.admits(delivery, now)) {
                return new MailTurn.Wait(window.nextOpening(now));
            }
            window.close(delivery, now.plus(config.interval()));
            if (mail.content().isEmpty()) {
                var told = summaries.of(organisation.get(), repository.alerts(delivery), MailWriter.MOST_LISTED);
                mail.write(writer.about(told));
            }
        }
        return new MailTurn.Go(
                new OutgoingMail(delivery, recipient, mail.content().orElseThrow()));
    }
}
