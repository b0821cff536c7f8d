/** What a member did for the report so far, what is asked of it, and by when. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.ours;

import org.jspecify.annotations.NullMarked;
