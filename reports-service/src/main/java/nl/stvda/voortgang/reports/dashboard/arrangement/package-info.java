/** The pages on which the secretariat arranges a report: what stands in it, where, and in which words. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.arrangement;

import org.jspecify.annotations.NullMarked;
