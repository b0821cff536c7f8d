/** What failed on its way out, and what people can do about it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.upkeep;

import org.jspecify.annotations.NullMarked;
