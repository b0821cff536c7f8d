package nl.stvda.voortgang.initiatives.message;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a thread; where there is more, the Link header says where. */
@Schema(description = "One page of messages, newest first; the Link header with rel=next leads to older ones")
record MessagePage(@Schema(description = "The messages") List<MessageResponse> items) {}
