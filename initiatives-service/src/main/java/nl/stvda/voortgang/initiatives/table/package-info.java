/** An initiative as a row of a table: the columns of CSV and XLSX, and what stands in their cells. */
@NullMarked
package nl.stvda.voortgang.initiatives.table;

import org.jspecify.annotations.NullMarked;
