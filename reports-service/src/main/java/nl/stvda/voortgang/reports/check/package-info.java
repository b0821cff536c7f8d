/** What is in the way of freezing a draft, and what should be looked at first. */
@NullMarked
package nl.stvda.voortgang.reports.check;

import org.jspecify.annotations.NullMarked;
