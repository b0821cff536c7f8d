/** What all features that ask the identity provider share. */
@NullMarked
package nl.stvda.voortgang.initiatives.identity;

import org.jspecify.annotations.NullMarked;
