package nl.stvda.voortgang.reports.dashboard.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.reports.block.BlockChanges;
import nl.stvda.voortgang.reports.block.BlockRequest;
import nl.stvda.voortgang.reports.block.BlockResponse;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.form.SeenVersion;

/** Makes of what was typed or pressed about a block a request as the API takes it; answers where to go then. */
@ApplicationScoped
class BlockEditing {

    /** More than a section has; behind the last one is the last place. */
    private static final int MOST = 10_000;

    private final Blocks blocks;
    private final BlockChanges changes;
    private final FormReader forms;

    BlockEditing(Blocks blocks, BlockChanges changes, FormReader forms) {
        this.blocks = blocks;
        this.changes = changes;
        this.forms = forms;
    }

    URI add(String round, String section, FormDocument typed, Where where) {
        var address = new ArrangementAddress(round);
        var block = changes.add(round, section, forms.read(typed, BlockPages.SHAPE, BlockRequest.class));
        return block.kind().takesEntries()
                ? address.place(section, where.from(), "block", block.id())
                : URI.create(address.block(section, block.id()));
    }

    URI change(String round, String section, UUID id, String wish, MultivaluedMap<String, String> form) {
        var seen = SeenVersion.in(form);
        var address = new ArrangementAddress(round);
        switch (wish) {
            case "save" -> {
                var request = forms.read(FormDocument.sent(form), BlockPages.SHAPE, BlockRequest.class);
                changes.change(round, section, id, seen, request);
            }
            case "up" -> place(round, section, id, seen, position(round, section, id) - 1);
            case "down" -> place(round, section, id, seen, position(round, section, id) + 1);
            case "place" -> place(round, section, id, seen, Where.number(form.getFirst("/position")));
            case "remove" -> {
                changes.remove(round, section, id, seen);
                return URI.create(address.section(section, 0));
            }
            default -> throw GeneralProblem.NOT_FOUND.withDetail("No button of the page says this.");
        }
        return address.place(section, Where.in(form).from(), "block", id);
    }

    /** Leaves the block as it is, behind so many others. */
    private void place(String round, String section, UUID id, Precondition seen, int position) {
        var block = blocks.get(round, section, id);
        var request = new BlockRequest(
                block.kind(), Math.clamp(position, 0, MOST), block.text(), block.themes(), block.links(), null);
        changes.change(round, section, id, seen, request);
    }

    private int position(String round, String section, UUID id) {
        return blocks.of(round, section).stream()
                .map(BlockResponse::id)
                .toList()
                .indexOf(id);
    }
}
