package nl.stvda.voortgang.reports.dashboard.arrangement;

import java.util.List;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockPlace;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;

/** How the forms about an entry say what the API says in two fields. */
final class EntryForm {

    static final FormShape SHAPE = FormShape.of("", "/first|/titleShown|/factsShown", "");

    /** A section, and after a space the block in it where it is not the one that the rules fill. */
    private static final String PLACE = "/place";

    private EntryForm() {}

    static String place(BlockPlace block) {
        return block.kind() == BlockKind.ENTRIES ? block.section() : "%s %s".formatted(block.section(), block.id());
    }

    static FormDocument step(FormDocument typed) {
        if (typed.text(PLACE).isEmpty()) {
            return typed;
        }
        var place = typed.text(PLACE).split(" ", 2);
        return typed.without(List.of(PLACE))
                .with("/section", place[0])
                .with("/block", place.length == 1 ? "" : place[1]);
    }
}
