/** A service that translates by machine: a port, and an adapter for LibreTranslate. Off unless an address is configured. */
@NullMarked
package nl.stvda.voortgang.reports.translation.machine;

import org.jspecify.annotations.NullMarked;
