/** Sets the content of a report for reading; it knows the content and nothing behind it. */
@NullMarked
package nl.stvda.voortgang.reports.document;

import org.jspecify.annotations.NullMarked;
