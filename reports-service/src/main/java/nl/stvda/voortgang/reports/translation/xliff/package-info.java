/** Texts as XLIFF 2, the exchange format of translators (OASIS, ISO 21720), out and in. */
@NullMarked
package nl.stvda.voortgang.reports.translation.xliff;

import org.jspecify.annotations.NullMarked;
