package nl.stvda.voortgang.reports.comment;

import jakarta.enterprise.context.ApplicationScoped;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;

/** Tells other services of comments; everything about one comment stays in order. */
@ApplicationScoped
class CommentEvents {

    private final Outbox outbox;

    CommentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void posted(CommentResponse comment) {
        tell("posted", comment);
    }

    void answered(CommentResponse comment) {
        tell("answered", comment);
    }

    private void tell(String what, CommentResponse comment) {
        outbox.append(new OutboxEvent(
                "comment",
                "comment:" + comment.id(),
                "nl.stvda.comment.%s.v1".formatted(what),
                CommentState.of(comment)));
    }
}
