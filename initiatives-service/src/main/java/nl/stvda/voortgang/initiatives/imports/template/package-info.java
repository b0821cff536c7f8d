/** Empty tables to fill in and import: the columns, an example, and what the codes mean. */
@NullMarked
package nl.stvda.voortgang.initiatives.imports.template;

import org.jspecify.annotations.NullMarked;
