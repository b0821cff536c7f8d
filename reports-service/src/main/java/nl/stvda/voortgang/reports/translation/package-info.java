/** What of a report lacks a language: out to a translator and back, sentences translated before, and what a machine wrote. */
@NullMarked
package nl.stvda.voortgang.reports.translation;

import org.jspecify.annotations.NullMarked;
