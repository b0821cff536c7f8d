/** Who did what, when and to what: a log that only grows, each entry chained to the one before by its hash. */
@NullMarked
package nl.stvda.voortgang.reports.audit;

import org.jspecify.annotations.NullMarked;
