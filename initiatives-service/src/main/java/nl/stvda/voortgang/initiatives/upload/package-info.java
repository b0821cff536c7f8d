/** A file that is sent, read row by row in bounded memory: a JSON array, lines of JSON, CSV, or a workbook. */
@NullMarked
package nl.stvda.voortgang.initiatives.upload;

import org.jspecify.annotations.NullMarked;
