/** Starts the whole platform on one machine, for people ({@code deploy/up}), system tests and the benchmark. */
@NullMarked
package nl.stvda.voortgang.local;

import org.jspecify.annotations.NullMarked;
