/** What is the same for all pages: what a browser may do with them. */
@NullMarked
package nl.stvda.voortgang.conventions.pages;

import org.jspecify.annotations.NullMarked;
