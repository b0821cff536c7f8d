/** What an empty platform is filled with through the public API: the demo round, or the council of another country. */
@NullMarked
package nl.stvda.voortgang.local.demo;

import org.jspecify.annotations.NullMarked;
