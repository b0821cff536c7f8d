/** What a text of the report said before: read, compared and put back. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.history;

import org.jspecify.annotations.NullMarked;
