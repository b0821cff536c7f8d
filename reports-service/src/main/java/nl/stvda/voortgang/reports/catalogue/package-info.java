/** Sides, organisations, agreements and themes as initiatives-service announced them. */
@NullMarked
package nl.stvda.voortgang.reports.catalogue;

import org.jspecify.annotations.NullMarked;
