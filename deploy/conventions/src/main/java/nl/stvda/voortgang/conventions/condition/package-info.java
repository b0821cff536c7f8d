/** Conditional requests (RFC 9110, section 13): nobody overwrites what they did not see, and nobody is sent what they have. */
@NullMarked
package nl.stvda.voortgang.conventions.condition;

import org.jspecify.annotations.NullMarked;
