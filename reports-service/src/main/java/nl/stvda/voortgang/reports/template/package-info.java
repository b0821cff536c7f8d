/** What a report consists of, as data: sections, questions, fixed texts and rules for what belongs where. */
@NullMarked
package nl.stvda.voortgang.reports.template;

import org.jspecify.annotations.NullMarked;
