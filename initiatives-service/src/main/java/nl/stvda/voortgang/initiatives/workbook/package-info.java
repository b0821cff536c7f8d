/** Workbooks (XLSX) that others made, read row by row in bounded memory; nothing in them is trusted. */
@NullMarked
package nl.stvda.voortgang.initiatives.workbook;

import org.jspecify.annotations.NullMarked;
