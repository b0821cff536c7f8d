package nl.stvda.voortgang.initiatives.message;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.conventions.paging.Page;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.initiatives.access.Caller;
import nl.stvda.voortgang.initiatives.initiative.MessageThreads;
import org.jboss.logging.Logger;

/** Lets the two sides speak, and read what was said. */
@ApplicationScoped
@Transactional
class MessageService {

    private static final Logger LOG = Logger.getLogger(MessageService.class);

    private static final String SECRETARIAT = "secretariat";

    private final MessageRepository messages;
    private final MessageThreads conversation;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    MessageService(MessageRepository messages, MessageThreads conversation, Outbox outbox, Caller caller, Clock clock) {
        this.messages = messages;
        this.conversation = conversation;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    MessageResponse post(UUID initiative, MessageRequest request) {
        var subject = conversation.requirePart(initiative);
        if (!subject.shared()) {
            throw MessageProblem.NOT_SUBMITTED.withDetail(
                    "Initiative %s is a draft that nobody else has seen.".formatted(subject.externalId()));
        }
        var side = caller.belongsTo(subject.organisation()) ? subject.organisation() : SECRETARIAT;
        var message = new Message(
                Generators.timeBasedEpochGenerator().generate(),
                initiative,
                new Message.Sender(side, caller.name()),
                request.text(),
                clock.instant());
        messages.persist(message);
        var posted = message.response();
        conversation.note(subject, posted.postedAt());
        // what is tried in a sandbox is nobody's news
        if (!subject.sandbox()) {
            outbox.append(MessageEvent.of(subject, posted));
        }
        LOG.infof("Message posted: id=%s initiative=%s side=%s", posted.id(), initiative, side);
        return posted;
    }

    Page<MessageResponse> page(UUID initiative, PageRequest<UUID> request) {
        conversation.requirePart(initiative);
        return Page.of(messages.page(initiative, request), request.limit(), Message::id)
                .map(Message::response);
    }
}
