/** What all pages share: their words, their language, and the page that says why a request was refused. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.shell;

import org.jspecify.annotations.NullMarked;
