package nl.stvda.voortgang.local.demo;

/** Where the public doors are. */
public record Addresses(String realm, String initiatives, String reports) {}
