/** Messages: what an organisation and the secretariat say to each other about an initiative. */
@NullMarked
package nl.stvda.voortgang.initiatives.message;

import org.jspecify.annotations.NullMarked;
