/** The live draft of a report, as data and as a document. */
@NullMarked
package nl.stvda.voortgang.reports.draft;

import org.jspecify.annotations.NullMarked;
