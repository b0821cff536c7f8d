/** Pages of a list, newest first, by a cursor that stays valid while rows are added. */
@NullMarked
package nl.stvda.voortgang.conventions.paging;

import org.jspecify.annotations.NullMarked;
