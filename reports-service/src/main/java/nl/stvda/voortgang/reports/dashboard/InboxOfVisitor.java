package nl.stvda.voortgang.reports.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.text.Formats;
import nl.stvda.voortgang.reports.text.Language;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The inbox of the person who looks, or the word that it cannot be reached: the rest of the page goes on. */
@RequestScoped
class InboxOfVisitor {

    private static final Logger LOG = Logger.getLogger(InboxOfVisitor.class);
    private static final int SHOWN = 30;

    private final InboxClient inbox;
    private final Visitor visitor;
    private final Clock clock;

    InboxOfVisitor(@RestClient InboxClient inbox, Visitor visitor, Clock clock) {
        this.inbox = inbox;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Empty where this person has no inbox. */
    Optional<InboxView> in(Language language) {
        return visitor.bearer().filter(_ -> visitor.hasInbox()).map(bearer -> fetch(bearer, language));
    }

    private InboxView fetch(String bearer, Language language) {
        try {
            return InboxView.of(inbox.page(bearer, SHOWN), visitor.worksOffInbox(), language);
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("The inbox cannot be shown: %s", away.getMessage());
            return InboxView.unavailable(Formats.of(language).moment(clock.instant()));
        }
    }

    void markRead(UUID alert) {
        visitor.bearer().ifPresent(bearer -> inbox.markRead(bearer, alert));
    }
}
