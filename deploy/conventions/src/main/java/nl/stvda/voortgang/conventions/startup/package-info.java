/** What must hold before the service takes its first request. */
@NullMarked
package nl.stvda.voortgang.conventions.startup;

import org.jspecify.annotations.NullMarked;
