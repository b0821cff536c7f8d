/** Speed, shown as ratios against a limit that is measured in the same run. */
@NullMarked
package nl.stvda.voortgang.bench;

import org.jspecify.annotations.NullMarked;
