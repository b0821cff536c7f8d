package nl.stvda.voortgang.initiatives.catalogue;

/** The catalogue is another one from the end of this transaction on. */
record CatalogueChanged() {}
