package nl.stvda.voortgang.initiatives.initiative;

import java.util.List;

/** What something that was posted or changed is about. */
public record Contribution(String agreement, List<String> themes) {}
