/** Initiatives as people find, read and review them. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.initiatives;

import org.jspecify.annotations.NullMarked;
