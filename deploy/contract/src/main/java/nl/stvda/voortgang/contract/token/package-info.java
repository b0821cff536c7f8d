/** Tokens that services under test accept, signed with a key that exists for one run only. */
@NullMarked
package nl.stvda.voortgang.contract.token;

import org.jspecify.annotations.NullMarked;
