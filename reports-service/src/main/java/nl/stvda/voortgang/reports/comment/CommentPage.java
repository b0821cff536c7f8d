package nl.stvda.voortgang.reports.comment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All comments of a round. */
@Schema(description = "The comments of a round, the oldest first")
record CommentPage(
        @Schema(description = "The comments") List<CommentResponse> items,

        @Schema(description = "How many of them are not resolved", examples = "2", minimum = "0")
        long open) {

    static CommentPage of(List<CommentResponse> comments) {
        return new CommentPage(
                comments,
                comments.stream().filter(comment -> !comment.resolved()).count());
    }
}
