/** What changed in a report from one snapshot to another, or to the draft: by section and by word. */
@NullMarked
package nl.stvda.voortgang.reports.difference;

import org.jspecify.annotations.NullMarked;
