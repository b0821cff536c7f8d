/** What every part of the platform has in common: starting in order, being watched, being ended. */
@NullMarked
package nl.stvda.voortgang.local.component;

import org.jspecify.annotations.NullMarked;
