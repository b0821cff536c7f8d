package nl.stvda.voortgang.initiatives.catalogue;

import nl.stvda.voortgang.conventions.language.LocalizedText;

/** There is a side, or it is called differently from now on. */
record SideRegistered(String code, LocalizedText label, int position) {}
