/** The pages about rounds: which there are, how far each is, its dates and who set them, and opening another one. */
@NullMarked
package nl.stvda.voortgang.reports.dashboard.rounds;

import org.jspecify.annotations.NullMarked;
