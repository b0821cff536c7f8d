/** The words that initiatives are described with: organisations, agreements with their themes, levels, instruments. */
@NullMarked
package nl.stvda.voortgang.initiatives.catalogue;

import org.jspecify.annotations.NullMarked;
