/** What an initiative says: the values that a partner posts, with the rules that each must keep. */
@NullMarked
package nl.stvda.voortgang.initiatives.content;

import org.jspecify.annotations.NullMarked;
