package nl.stvda.voortgang.reports.initiative;

import java.util.List;

/** The organisations and the themes that an initiative belongs to; a joint one belongs to each of its organisations. */
public record Attribution(List<String> organisations, List<String> themes) {}
