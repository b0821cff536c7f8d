/** The demo round, loaded through the public API. */
@NullMarked
package nl.stvda.voortgang.local.demo;

import org.jspecify.annotations.NullMarked;
