/** Where the words of a report come from, asked from the other end: what became of an initiative in what was frozen. */
@NullMarked
package nl.stvda.voortgang.reports.use;

import org.jspecify.annotations.NullMarked;
