/** The live draft of a report: the content as it is now. */
@NullMarked
package nl.stvda.voortgang.reports.draft;

import org.jspecify.annotations.NullMarked;
