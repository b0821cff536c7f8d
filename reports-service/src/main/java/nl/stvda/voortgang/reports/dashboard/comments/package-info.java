/** What the members say of a draft, as people read and answer it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.comments;

import org.jspecify.annotations.NullMarked;
