package nl.stvda.voortgang.initiatives.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A cell as text, whatever it is in the file: a day as 2022-01-10, a number as 1000.5.
 *
 * @param column from 0
 * @param fault why there is no value
 */
public record WorkbookCell(
        int column, String text, @Nullable CellFault fault) {}
