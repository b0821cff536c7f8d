/**
 * The pages for people: the live draft beside the live inbox. Built on the same use cases and public APIs as everything
 * else; what other services hold is fetched on behalf of the person who looks.
 */
@NullMarked
package nl.stvda.voortgang.reports.dashboard;

import org.jspecify.annotations.NullMarked;
