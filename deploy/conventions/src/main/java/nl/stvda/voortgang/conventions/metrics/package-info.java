/** What a service tells about itself while it runs. */
@NullMarked
package nl.stvda.voortgang.conventions.metrics;

import org.jspecify.annotations.NullMarked;
