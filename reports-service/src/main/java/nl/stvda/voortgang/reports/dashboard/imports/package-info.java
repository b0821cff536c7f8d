/** Many initiatives in one file: what would happen with each row, and then doing it. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.imports;

import org.jspecify.annotations.NullMarked;
