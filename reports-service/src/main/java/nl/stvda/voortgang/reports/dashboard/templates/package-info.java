/** The pages about templates: which there are, what each consists of, and an editor of its sections. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.templates;

import org.jspecify.annotations.NullMarked;
