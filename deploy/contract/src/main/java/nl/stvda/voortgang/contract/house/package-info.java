/** The rules of the house, which hold for every service: one place for the tests of all to take them from. */
@NullMarked
package nl.stvda.voortgang.contract.house;

import org.jspecify.annotations.NullMarked;
