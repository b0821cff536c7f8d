/** What a section consists of: texts, entries and links, in the order in which they are read. */
@NullMarked
package nl.stvda.voortgang.reports.block;

import org.jspecify.annotations.NullMarked;
