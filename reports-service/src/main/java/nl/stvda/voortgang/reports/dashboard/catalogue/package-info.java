/** The pages about the catalogue: organisations and their sides, agreements and their themes, levels, instruments. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.catalogue;

import org.jspecify.annotations.NullMarked;
