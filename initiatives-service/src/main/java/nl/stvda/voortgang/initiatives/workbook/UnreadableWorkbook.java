package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.io.Serial;

/** A file that is no workbook, is damaged, or holds more than is read. The message is for whoever sent it. */
public final class UnreadableWorkbook extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableWorkbook(String message) {
        super(message);
    }

    static UnreadableWorkbook damaged() {
        return new UnreadableWorkbook("The workbook is damaged: open it in Excel, save it once more and send that.");
    }
}
