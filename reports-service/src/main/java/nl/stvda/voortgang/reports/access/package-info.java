/** Who calls, and with which roles. */
@NullMarked
package nl.stvda.voortgang.reports.access;

import org.jspecify.annotations.NullMarked;
