package nl.stvda.voortgang.reports.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member says of a draft; its words stay, and the answer may change until the report leaves. */
@Entity
class Comment {

    @Id
    private UUID id;

    private String round;
    private String section;
    private @Nullable UUID initiativeId;
    private String organisation;
    private String text;
    private String author;
    private Instant postedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private boolean resolved;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    Comment() {}

    Comment(UUID id, String round, CommentRequest request, String organisation, String author, Instant at) {
        this.id = id;
        this.round = round;
        section = request.section();
        initiativeId = request.initiativeId();
        text = request.text();
        this.organisation = organisation;
        this.author = author;
        postedAt = at;
    }

    void answer(AnswerRequest request, String by, Instant at) {
        answer = request.text();
        resolved = request.resolved();
        answeredBy = by;
        answeredAt = at;
    }

    int version() {
        return version;
    }

    CommentResponse response() {
        return new CommentResponse(
                id,
                round,
                section,
                initiativeId,
                organisation,
                text,
                author,
                postedAt,
                answer,
                answeredBy,
                answeredAt,
                resolved,
                version);
    }
}
