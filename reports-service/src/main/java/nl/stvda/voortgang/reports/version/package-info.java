/** The versions of a draft: each change has a number, is kept for a while, and is told to whoever listens. */
@NullMarked
package nl.stvda.voortgang.reports.version;

import org.jspecify.annotations.NullMarked;
