/** Declarations: an organisation says that nothing changed, which is a contribution of its own. */
@NullMarked
package nl.stvda.voortgang.initiatives.declaration;

import org.jspecify.annotations.NullMarked;
