/** The report as records: everything that a reader is told, and no trace of where it comes from. */
@NullMarked
package nl.stvda.voortgang.reports.content;

import org.jspecify.annotations.NullMarked;
