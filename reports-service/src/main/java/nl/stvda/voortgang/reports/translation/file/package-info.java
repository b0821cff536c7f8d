/** What goes to a translator and what comes back, whatever the form of the file. */
@NullMarked
package nl.stvda.voortgang.reports.translation.file;

import org.jspecify.annotations.NullMarked;
