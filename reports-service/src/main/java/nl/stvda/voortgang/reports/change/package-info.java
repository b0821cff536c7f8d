/** What changes in a draft, numbered, kept for a while and told to whoever listens. */
@NullMarked
package nl.stvda.voortgang.reports.change;

import org.jspecify.annotations.NullMarked;
