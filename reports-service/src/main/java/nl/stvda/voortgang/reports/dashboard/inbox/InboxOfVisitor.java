package nl.stvda.voortgang.reports.dashboard.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.text.Formats;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The inbox of the person who looks, or the word that it cannot be reached: the rest of the page goes on. */
@RequestScoped
public class InboxOfVisitor {

    private static final Logger LOG = Logger.getLogger(InboxOfVisitor.class);
    private static final int SHOWN = 5;
    private static final int SHOWN_OF_GROUP = 100;
    private static final Pattern NEXT = Pattern.compile("[?&]cursor=([\\w-]+)[^>]*>; *rel=\"next\"");

    private final InboxClient inbox;
    private final InboxGroupClient groups;
    private final Visitor visitor;
    private final Clock clock;

    InboxOfVisitor(@RestClient InboxClient inbox, @RestClient InboxGroupClient groups, Visitor visitor, Clock clock) {
        this.inbox = inbox;
        this.groups = groups;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Empty where this person has no inbox. */
    public Optional<InboxView> in(Language language) {
        return visitor.bearer().filter(_ -> visitor.hasInbox()).map(bearer -> fetch(bearer, language));
    }

    private InboxView fetch(String bearer, Language language) {
        try {
            return InboxView.of(inbox.page(bearer, true, SHOWN), visitor.isSecretariat(), language);
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("Inbox not shown: cause=%s", away.getMessage());
            return InboxView.unavailable(Formats.of(language).moment(clock.instant()));
        }
    }

    public void markRead(UUID alert) {
        visitor.bearer().ifPresent(bearer -> inbox.markRead(bearer, alert));
    }

    /** What came with one import, newest first; empty where this person has no inbox. */
    Optional<InboxGroupView> group(UUID id, @Nullable String cursor, Language language) {
        var reader = new InboxGroupView.Reader(visitor.formToken(), visitor.isSecretariat(), language);
        return visitor.bearer().filter(_ -> visitor.hasInbox()).map(bearer -> fetch(bearer, id, cursor, reader));
    }

    private InboxGroupView fetch(String bearer, UUID id, @Nullable String cursor, InboxGroupView.Reader reader) {
        try (var answer = inbox.group(bearer, id, SHOWN_OF_GROUP, cursor)) {
            var next = Optional.ofNullable(answer.getHeaderString("Link"))
                    .map(NEXT::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1));
            return InboxGroupView.of(answer.getEntity(), next, id, reader);
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("Group of alerts not shown: cause=%s", away.getMessage());
            var since = Formats.of(reader.language()).moment(clock.instant());
            return InboxGroupView.unavailable(since, id, reader);
        }
    }

    public void markGroupRead(UUID group) {
        visitor.bearer().ifPresent(bearer -> groups.markRead(bearer, group));
    }
}
