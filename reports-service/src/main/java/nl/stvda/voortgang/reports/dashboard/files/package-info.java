/** The files of an initiative of the visitor's organisation: seen, added and removed. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.files;

import org.jspecify.annotations.NullMarked;
