/** Forms: the token that shows that a form is ours, and keeping what was typed when the session has ended. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.form;

import org.jspecify.annotations.NullMarked;
