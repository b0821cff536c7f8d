/** What happens after a restore from a backup: a new epoch, in which everything is announced again. */
@NullMarked
package nl.stvda.voortgang.initiatives.epoch;

import org.jspecify.annotations.NullMarked;
