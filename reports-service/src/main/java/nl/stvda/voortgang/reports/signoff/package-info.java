/** Who approved which bytes: the signatures of the organisations under a snapshot, and whether they are enough. */
@NullMarked
package nl.stvda.voortgang.reports.signoff;

import org.jspecify.annotations.NullMarked;
