/** A fuzzer: it reads an API's document and sends what the document allows, what it almost allows, and nonsense. */
@NullMarked
package nl.stvda.voortgang.contract.fuzz;

import org.jspecify.annotations.NullMarked;
