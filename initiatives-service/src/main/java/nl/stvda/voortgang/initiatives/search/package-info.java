/** Finding initiatives: full text, filters, sorts, pages and counts, over the tables of V10__search.sql. */
@NullMarked
package nl.stvda.voortgang.initiatives.search;

import org.jspecify.annotations.NullMarked;
