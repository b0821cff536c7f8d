/** Events in: read, applied in batches, remembered, and set aside with their cause when nothing else helps. */
@NullMarked
package nl.stvda.voortgang.conventions.intake;

import org.jspecify.annotations.NullMarked;
