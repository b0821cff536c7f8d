/** Who agreed with which bytes, in a form that can be kept with them and checked without this service. */
@NullMarked
package nl.stvda.voortgang.reports.certificate;

import org.jspecify.annotations.NullMarked;
