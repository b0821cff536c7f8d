/** The content of a report, frozen: what organisations read and sign, with its hash. Nothing of it ever changes. */
@NullMarked
package nl.stvda.voortgang.reports.snapshot;

import org.jspecify.annotations.NullMarked;
