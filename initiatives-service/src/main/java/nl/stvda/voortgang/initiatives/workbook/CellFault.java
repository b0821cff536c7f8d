package nl.stvda.voortgang.initiatives.workbook;

/** Why a cell has no value. */
public enum CellFault {
    /** Its formula came to an error, such as #N/A. */
    ERROR,
    /** It has a formula, and the program that saved the file did not calculate it. */
    NOT_CALCULATED
}
