package nl.stvda.voortgang.initiatives.workbook;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the program shows it, from 1
 * @param cells those that are in the file, from left to right
 */
public record WorkbookRow(int number, List<WorkbookCell> cells) {}
